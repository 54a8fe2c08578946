export { EntryPage as default } from '~/features/journal/entry-page';
