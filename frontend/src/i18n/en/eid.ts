import type sv from '../sv/eid';
import type { Words } from '../words';

const en: Words<typeof sv> = {
  hints: {
    outstandingTransaction: 'We are waiting for you to open the BankID app.',
    noClient: 'We are waiting for you to open the BankID app.',
    started: 'The BankID app is open. Follow what it says.',
    userMrtd: 'BankID asks you to scan your passport or national ID card in the app.',
    userCallConfirm: 'Confirm in the BankID app that nobody has called you and asked you to sign in.',
    userSign: 'Enter your security code in the BankID app, or use your face or fingerprint.',
    expiredTransaction: 'Time ran out before you finished in the BankID app.',
    certificateErr: 'Your BankID cannot be used. It may be blocked or too old. Get a new one from your bank.',
    userCancel: 'You cancelled in the BankID app.',
    cancelled: 'The sign-in was cancelled because a new one was started. Start again.',
    startFailed:
      'The BankID app did not start in time, or no QR code was scanned. Check that the app is on the device.',
    userDeclinedCall: 'You answered that somebody had called you. We stopped the sign-in for your safety.',
    notSupportedByUserApp: 'Your BankID app is too old. Update the app and try again.',
    transactionRiskBlocked: 'BankID stopped the sign-in for your safety. Try again in a while.',
    levelTooLow:
      'Your e-identification is not enough to sign in here. You need Freja+. Upgrade in the Freja app and try again.',
    foreignNumber: 'Your e-identification has no Swedish personal number, so you cannot sign in with it.',
    unknownUser: 'Freja does not know you. Check that you are registered in the Freja app.',
    awaitingReturn: 'You have approved. Go back to the browser where you started.',
    complete: 'Done. We are signing you in.',
    unknown: 'The sign-in goes on in the BankID app.',
  },
};

export default en;
