export { GivenProgramsPage as default } from '~/features/staff/given-programs-page';
