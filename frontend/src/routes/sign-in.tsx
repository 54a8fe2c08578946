export { SignInPage as default } from '~/features/identity/sign-in-page';
