export { PasswordSignInPage as default } from '~/features/identity/password-sign-in-page';
