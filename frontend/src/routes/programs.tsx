export { ProgramsPage as default } from '~/features/program/programs-page';
