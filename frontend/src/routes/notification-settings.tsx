export { NotificationSettingsPage as default } from '~/features/notification/settings-page';
