export { ProgramPage as default } from '~/features/program/program-page';
