export { StartThreadPage as default } from '~/features/staff/start-thread-page';
