import type sv from '../sv/profile';
import type { Words } from '../words';

const en: Words<typeof sv> = {
  profile: {
    title: 'My profile',
    back: 'To my profile',
    no: 'No',
    notNow: 'It did not work right now. Try again in a while.',
    about: 'About you',
    name: 'Name',
    nameless: 'No name in the population register',
    number: 'Personal number',
    aboutFrom: 'From the population register.',
    contact: 'Contact details',
    contactWhy:
      'This is where we send codes, and messages that something has happened. Only you see them here.',
    channels: { sms: 'Mobile number', email: 'E-mail' },
    missing: 'None given',
    waiting: 'You have written {value}. It counts once you have written the code that we sent there.',
    giveCode: 'Write the code',
    change: { sms: 'Change mobile number', email: 'Change e-mail address' },
    add: { sms: 'Add a mobile number', email: 'Add an e-mail address' },
    now: 'Used now: {value}',
    how: {
      sms: 'We send a code to the number. It counts from when you have written the code. If you have a password it stops working, and you need to order a new one.',
      email: 'We send a code to the address. It counts from when you have written the code.',
    },
    confirmed: 'Thank you, now we know it is you. What you wrote is still here: press Continue.',
    codeOver: 'The code is no longer good. Press Continue to get a new one.',
    confirmChange: {
      sms: 'Before we save the mobile number you need to show once more who you are. It keeps others from doing it if you have left the page open.',
      email:
        'Before we save the e-mail address you need to show once more who you are. It keeps others from doing it if you have left the page open.',
    },
    confirmRemove: {
      sms: 'Before we remove the mobile number you need to show once more who you are.',
      email: 'Before we remove the e-mail address you need to show once more who you are.',
    },
    codeTitle: 'Write the code',
    sent: {
      sms: 'We have sent a code by text message to {value}.',
      email: 'We have sent a code by e-mail to {value}.',
    },
    codeSave: 'Save',
    noCode: 'Did no code come?',
    noCodeWhy: {
      sms: 'It can take a minute. Check that the number is right and that the phone has coverage.',
      email: 'It can take a minute. Check that the address is right, and look among the junk mail.',
    },
    other: { sms: 'Change the number', email: 'Change the address' },
    changed: { sms: 'The mobile number has been saved.', email: 'The e-mail address has been saved.' },
    remove: { sms: 'Remove the mobile number', email: 'Remove the e-mail address' },
    removeWhat: {
      sms: 'Then you get no text messages. If you have a password it stops working.',
      email: 'Then you get no e-mail.',
    },
    removeYes: { sms: 'Yes, remove the mobile number', email: 'Yes, remove the e-mail address' },
    removed: { sms: 'The mobile number has been removed.', email: 'The e-mail address has been removed.' },
    warnings: {
      MOBILE_IS_GUARDIANS: {
        what: 'Your guardian, or your child, has the same mobile number.',
        now: 'Then the one can see codes and messages meant for the other. Change to a number that is only yours, or remove it.',
      },
      EMAIL_IS_GUARDIANS: {
        what: 'Your guardian, or your child, has the same e-mail address.',
        now: 'Then the one can see messages meant for the other. Change to an address that is only yours, or remove it.',
      },
    },
    language: 'Language',
    languageWhat: 'For this page, and for what we send you.',
    password: 'Password',
    passwordNone: 'You have no password. You only need one to sign in without an e-identification.',
    passwordOrder: 'Order a password',
    passwordExists: 'You have a password. With it and a code you can sign in without an e-identification.',
    passwordChange: 'Change password',
    passwordEnd: 'Stop using a password',
    passwordEndSure:
      'Do you want to stop using a password? You can no longer sign in with it, and are signed out where you have.',
    passwordEndYes: 'Yes, stop using a password',
    passwordEnded: 'The password no longer works.',
    passwordChangeTitle: 'Change password',
    passwordNow: 'Current password',
    passwordWrong: 'That is not your current password. Try again.',
    passwordSave: 'Save the password',
    passwordChanged: 'The password has been changed.',
    firstTitle: 'Choose your own password',
    firstWhy:
      'The password you signed in with came from your clinic, and somebody else may have seen it. Choose your own. Then the rest opens.',
    firstPassword: 'The password you were given',
    sessions: 'Where I am signed in',
    sessionsLead:
      'This is where you are signed in now. Is there one you do not know? Sign out there, and change the password if you have one.',
    current: 'This one',
    deviceUnknown: 'Unknown device',
    methods: { bankid: 'BankID', freja: 'Freja+', password: 'Password and code' },
    since: 'Signed in {since}.',
    seen: 'Last used {seen}.',
    end: 'Sign out there',
    endWhich: '{device}, signed in {since}',
    endAll: 'Sign out everywhere',
    sessionEnded: 'Signed out there.',
  },
};

export default en;
