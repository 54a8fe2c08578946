export { OrderPage as default } from '~/features/certificate/order-page';
