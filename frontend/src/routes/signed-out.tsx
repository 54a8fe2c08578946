export { SignedOutPage as default } from '~/features/identity/signed-out-page';
