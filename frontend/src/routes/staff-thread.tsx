export { UnitThreadPage as default } from '~/features/staff/thread-page';
