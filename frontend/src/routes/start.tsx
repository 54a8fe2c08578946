export { StartPage as default } from '~/features/proxy/start-page';
