export { ClinicPage as default } from '~/features/clinic/clinic-page';
