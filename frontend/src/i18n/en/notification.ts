import type sv from '../sv/notification';
import type { Words } from '../words';

const en: Words<typeof sv> = {
  notification: {
    title: 'Notices about me',
    titleFor: 'Notices about {name}',
    lead: 'We can send a text message or an e-mail when there is something new to read. It never says what it is about.',
    leadFor:
      'We can send you a text message or an e-mail when there is something new to read about {name}. It never says what it is about. Other guardians choose for themselves, and do not see what you have chosen.',
    channels: { email: 'E-mail', sms: 'Text message' },
    on: { email: 'Send e-mail', sms: 'Send text messages' },
    where: 'Where to?',
    own: 'To what it says in My profile: {value}',
    ownMissing: {
      email: 'There is no e-mail address in My profile.',
      sms: 'There is no number in My profile.',
    },
    profile: 'To My profile',
    other: { email: 'To another address', sms: 'To another number' },
    otherLabel: { email: 'E-mail address', sms: 'Mobile number' },
    otherHint: 'We send a code there, which you write on the next page.',
    naming: 'May it say whom it is about?',
    namings: {
      NOTHING: 'No: “Somebody you act for”',
      INITIALS: 'The initials',
      FIRST_NAME: 'The first name',
    },
    refused:
      'The latest could not be sent: the address or the number did not take it ({time}). Check that it is right.',
    save: 'Save',
    saved: 'Your choices have been saved.',
    needsWhere: { email: 'Write an e-mail address.', sms: 'Write a mobile number.' },
    invalid: {
      email: 'That is no e-mail address. Check it.',
      sms: 'That is no mobile number. Check the digits.',
    },
    waiting: 'We have sent a code to {value}. It is used when you have written the code.',
    giveCode: 'Write the code',
    codeTitle: 'Write the code',
    codeLead: 'We have sent a code to {value}. Write it here, and it is used.',
    later: 'Do it later',
  },
};

export default en;
