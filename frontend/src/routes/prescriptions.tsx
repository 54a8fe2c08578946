export { PrescriptionsPage as default } from '~/features/prescription/prescriptions-page';
