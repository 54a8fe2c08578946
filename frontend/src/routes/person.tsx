export { PersonLayout as default } from '~/features/proxy/person-layout';
