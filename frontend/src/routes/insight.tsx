export { InsightPage as default } from '~/features/exception/insight-page';
