export { ChangePasswordPage as default } from '~/features/profile/change-password-page';
