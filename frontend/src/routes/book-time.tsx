export { BookPage as default } from '~/features/appointment/book-page';
