export { RequestsPage as default } from '~/features/staff/requests-page';
