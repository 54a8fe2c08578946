export { AgeLimitsPage as default } from '~/features/operator/age-limits-page';
