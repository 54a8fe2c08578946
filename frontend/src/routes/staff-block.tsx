export { BlockPage as default } from '~/features/staff/block-page';
