export { RedeemLetterPage as default } from '~/features/identity/redeem-letter-page';
