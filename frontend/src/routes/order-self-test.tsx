export { OrderPage as default } from '~/features/selftest/order-page';
