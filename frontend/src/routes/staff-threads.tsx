export { ThreadsPage as default } from '~/features/staff/threads-page';
