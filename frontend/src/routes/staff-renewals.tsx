export { RenewalsPage as default } from '~/features/staff/renewals-page';
