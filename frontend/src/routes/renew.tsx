export { RenewPage as default } from '~/features/prescription/renew-page';
