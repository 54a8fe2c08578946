export { SelfTestsPage as default } from '~/features/staff/self-tests-page';
