export { OffersPage as default } from '~/features/selftest/offers-page';
