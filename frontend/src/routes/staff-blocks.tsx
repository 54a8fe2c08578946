export { BlocksPage as default } from '~/features/staff/blocks-page';
