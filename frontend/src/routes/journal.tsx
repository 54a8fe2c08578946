export { JournalPage as default } from '~/features/journal/journal-page';
