export { AccessPage as default } from '~/features/proxy/access-page';
