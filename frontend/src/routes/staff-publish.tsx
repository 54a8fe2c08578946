export { PublishPage as default } from '~/features/staff/publish-page';
