export { ExceptionsPage as default } from '~/features/staff/exceptions-page';
