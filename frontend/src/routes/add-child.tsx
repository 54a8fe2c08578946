export { AddChildPage as default } from '~/features/proxy/add-child-page';
