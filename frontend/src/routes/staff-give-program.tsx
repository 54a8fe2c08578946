export { GiveProgramPage as default } from '~/features/staff/give-program-page';
