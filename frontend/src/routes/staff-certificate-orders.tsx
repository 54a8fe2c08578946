export { OrdersPage as default } from '~/features/staff/orders-page';
