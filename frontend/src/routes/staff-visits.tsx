export { VisitsPage as default } from '~/features/staff/visits-page';
