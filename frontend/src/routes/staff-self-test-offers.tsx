export { SelfTestOffersPage as default } from '~/features/staff/self-test-offers-page';
