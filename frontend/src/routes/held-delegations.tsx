export { HeldPage as default } from '~/features/delegation/held-page';
