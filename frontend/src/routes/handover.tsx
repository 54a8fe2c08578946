export { HandoverPage as default } from '~/features/handover/handover-page';
