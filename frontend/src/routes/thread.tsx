export { ThreadPage as default } from '~/features/message/thread-page';
