export { AccessChecksPage as default } from '~/features/staff/access-checks-page';
