export { AccessibilityPage as default } from '~/features/support/accessibility-page';
