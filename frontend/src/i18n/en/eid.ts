import type sv from '../sv/eid';
import type { Words } from '../words';

const en: Words<typeof sv> = {
  eid: {
    otherHow: 'On another device: have the phone ready, and scan a QR code shown here.',
    otherGo: 'Show QR code for {app}',
    sameHow: 'On this device: the app opens, and when you have approved you come back.',
    sameGo: 'Open {app}',
    confirmTitle: 'Confirm that it is you',
    starting: 'Contacting {app} …',
    scanTitle: 'Scan the QR code',
    step1: 'Open the {app} app on your phone or tablet.',
    step2: 'Tap Scan QR code.',
    step3: 'Point the camera at the code here.',
    qrLabel: 'QR code for {app}.',
    noCamera: 'Cannot scan? Cancel, and choose {app} on this device.',
    sameWaitTitle: 'Continue in the {app} app',
    sameNotOpened: 'Did the app not open?',
    openApp: 'Open the {app} app',
    finishing: 'We are finishing',
    returnLost: 'It could not be finished. Start again, preferably in the browser where you began.',
    timeLeft: 'Time left: {time}',
    cancel: 'Cancel',
    failedTitle: 'It was not finished',
    restart: 'Try again',
    otherWay: 'Choose another way',
    waitingProvider: '{app} does not answer right now. We keep trying.',
    registerAway: 'The population register does not answer right now, so we cannot finish. We keep trying.',
    offline: 'There is no internet connection right now. We try again as soon as it is back.',
    inProgress:
      'Something is already going on in your {app} app. Cancel it in the app, wait half a minute and try again.',
    unavailable: '{app} cannot be used right now. Try again in a while, or choose another way.',
    tooMany: 'There were many attempts in a short time. Wait a minute and try again.',
    hints: {
      outstandingTransaction: 'We are waiting for you to open the {app} app.',
      noClient: 'We are waiting for you to open the {app} app.',
      started: 'The {app} app is open. Follow what it says.',
      userMrtd: '{app} asks you to scan your passport or national ID card in the app.',
      userCallConfirm: 'Confirm in the {app} app that nobody has called you and asked you to do this.',
      userSign: 'Enter your security code in the {app} app, or use your face or fingerprint.',
      expiredTransaction: 'Time ran out before you finished in the {app} app.',
      certificateErr:
        '{app, select, BankID {Your BankID cannot be used. It may be blocked or too old. Get a new one from your bank.} other {Your e-identification cannot be used. It may be blocked or too old. Look in the {app} app.}}',
      userCancel: 'You cancelled in the {app} app.',
      cancelled: 'It was cancelled because something new was started. Start again.',
      startFailed:
        'The {app} app did not start in time, or no QR code was scanned. Check that the app is on the device.',
      userDeclinedCall: 'You answered that somebody had called you. We stopped for your safety.',
      notSupportedByUserApp: 'Your {app} app is too old. Update the app and try again.',
      transactionRiskBlocked: '{app} said no for your safety. Try again in a while.',
      levelTooLow:
        'Your e-identification is not of the right level. Freja+ is needed. See in the Freja app how to upgrade.',
      foreignNumber: 'Your e-identification belongs to another country. A Swedish personal number is needed.',
      unknownUser: '{app} does not recognise you. Check that your e-identification is active in the app.',
      awaitingReturn: 'You have approved. Go back to the browser where you started.',
      complete: 'Done. You will soon go on.',
      unknown: 'It goes on in the {app} app.',
      otherPerson:
        'That was somebody else’s e-identification. Confirm as the same person who is signed in. You are still signed in, and nothing has changed.',
    },
  },
};

export default en;
