export { CommissionsPage as default } from '~/features/staff/commissions-page';
