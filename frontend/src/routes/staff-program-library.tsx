export { LibraryPage as default } from '~/features/staff/library-page';
