export { BankIdPage as default } from '~/features/sandbox/bankid-page';
