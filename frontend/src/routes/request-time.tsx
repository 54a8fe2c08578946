export { RequestPage as default } from '~/features/appointment/request-page';
