export { HelpPage as default } from '~/features/delegation/help-page';
