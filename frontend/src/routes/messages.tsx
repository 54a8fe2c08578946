export { InboxPage as default } from '~/features/message/inbox-page';
