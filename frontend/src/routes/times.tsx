export { TimesPage as default } from '~/features/appointment/times-page';
