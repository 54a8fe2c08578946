export { AccessCheckPage as default } from '~/features/staff/access-check-page';
