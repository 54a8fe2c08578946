export { OfferPage as default } from '~/features/delegation/offer-page';
