export { AccessCasesPage as default } from '~/features/staff/access-cases-page';
