export { UnitProgramPage as default } from '~/features/staff/program-page';
