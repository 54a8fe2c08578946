export { ApplyPage as default } from '~/features/exception/apply-page';
