export { ClinicsPage as default } from '~/features/clinic/clinics-page';
