export { ApplicationsPage as default } from '~/features/exception/applications-page';
