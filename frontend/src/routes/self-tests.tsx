export { SelfTestsPage as default } from '~/features/selftest/self-tests-page';
