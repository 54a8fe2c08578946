export { NewBlockPage as default } from '~/features/staff/new-block-page';
