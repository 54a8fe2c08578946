export { StepPage as default } from '~/features/program/step-page';
