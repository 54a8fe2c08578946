export { ResultPage as default } from '~/features/selftest/result-page';
