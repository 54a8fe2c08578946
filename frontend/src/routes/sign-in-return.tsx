export { SignInReturnPage as default } from '~/features/identity/sign-in-return-page';
