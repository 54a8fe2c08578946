export { PatientsPage as default } from '~/features/staff/patients-page';
