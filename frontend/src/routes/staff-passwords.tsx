export { PasswordsPage as default } from '~/features/staff/passwords-page';
