export { ConsolePage as default } from '~/features/sandbox/console-page';
