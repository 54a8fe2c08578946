import type sv from '../sv/identity';
import type { Words } from '../words';

const en: Words<typeof sv> = {
  signIn: {
    title: 'Sign in',
    lead: 'Handle care for yourself and for your children.',
    ended:
      'You have been signed out because some time has passed. Sign in again to come back to the same page.',
    needed: 'Sign in first, and you will come to the page you wanted.',
    how: 'How do you want to sign in?',
    otherTitle: 'BankID on another device',
    otherHow: 'Have the phone with BankID ready. You will scan a QR code shown here.',
    otherGo: 'Show QR code',
    sameTitle: 'BankID on this device',
    sameHow: 'The BankID app opens. When you have approved, you come back here.',
    sameGo: 'Open BankID',
    starting: 'Contacting BankID …',
    scanTitle: 'Scan the QR code',
    step1: 'Open the BankID app on your phone or tablet.',
    step2: 'Tap Scan QR code.',
    step3: 'Point the camera at the code here.',
    qrLabel: 'QR code for BankID. It changes every second.',
    noCamera: 'Cannot scan? Cancel, and choose BankID on this device.',
    sameWaitTitle: 'Continue in the BankID app',
    sameNotOpened: 'Did the app not open?',
    openApp: 'Open the BankID app',
    returnTitle: 'We are finishing the sign-in',
    returnLost: 'The sign-in could not be finished. Start again, preferably in the browser where you began.',
    timeLeft: 'Time left: {time}',
    cancel: 'Cancel the sign-in',
    failedTitle: 'The sign-in was not finished',
    restart: 'Try again',
    otherWay: 'Choose another way',
    waitingProvider: 'BankID does not answer right now. We keep trying.',
    registerAway:
      'The population register does not answer right now, so we cannot finish the sign-in. We keep trying.',
    offline: 'There is no internet connection right now. We try again as soon as it is back.',
    inProgress:
      'A sign-in with your BankID is already going on. Cancel it in the app, wait half a minute and try again.',
    unavailable: 'Signing in with BankID does not work right now. Try again in a while.',
    tooMany: 'There were many attempts in a short time. Wait a minute and try again.',
    refusedTitle: 'You cannot sign in',
    refusedOpens: 'You can sign in from {date}.',
    safety: 'Does somebody call and ask you to sign in? Hang up. We never call about that.',
  },
};

export default en;
