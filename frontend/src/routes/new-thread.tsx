export { NewThreadPage as default } from '~/features/message/new-thread-page';
