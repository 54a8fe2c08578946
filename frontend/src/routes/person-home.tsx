export { PersonHomePage as default } from '~/features/proxy/person-home-page';
