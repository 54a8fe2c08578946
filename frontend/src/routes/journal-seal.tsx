export { SealPage as default } from '~/features/seal/seal-page';
