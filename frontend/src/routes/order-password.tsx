export { OrderPasswordPage as default } from '~/features/identity/order-password-page';
