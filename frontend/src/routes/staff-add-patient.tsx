export { AddPatientPage as default } from '~/features/staff/add-patient-page';
