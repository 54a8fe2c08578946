import type sv from '../sv/prescription';
import type { Words } from '../words';

const en: Words<typeof sv> = {
  prescriptions: {
    title: 'My prescriptions',
    titleFor: 'Prescriptions for {name}',
    lead: 'What runs out first comes first.',
    count: '{count, plural, =0 {No prescriptions} =1 {1 prescription} other {# prescriptions}}',
    none: 'There are no prescriptions here. What a clinic prescribes is shown here.',
    remaining: 'Collections left',
    remainingOf: '{remaining, number} of {dispensings, number}',
    validUntil: 'Valid through',
    prescribed: 'Prescribed',
    prescribedBy: '{date}, {clinic}',
    stopped:
      'The clinic has ended this treatment. The prescription cannot be renewed. Call the clinic if you wonder.',
    renew: 'Renew {medicine}',
    renewFor: 'Renew {medicine} for {name}',
    send: 'Send the renewal',
    sendFor: 'Send the renewal for {name}',
    back: 'Cancel',
    where: 'Which clinic should renew it?',
    commentLabel: 'Do you want to tell the clinic something?',
    commentHint: 'Optional, at most 500 characters. For example how the medicine works, or when it runs out.',
    also: 'Do you want to renew more at the same time?',
    receiptMany: '{count, number} renewals have been sent',
    receipt: 'The renewal of {medicine} has been sent',
    next: 'You see here when the clinic has answered. Once renewed, you collect the medicine at the pharmacy as usual.',
    toList: 'To the prescriptions',
    withdraw: 'Take back the renewal of {medicine}',
    withdrawn: 'The renewal has been taken back.',
    alreadyTaken:
      'The clinic has already begun, so the renewal cannot be taken back. Call them if something is wrong.',
    failed: 'That did not work. Try again in a while.',
    status: {
      SENT: 'Sent to {clinic}. Not started yet.',
      IN_PROGRESS: '{clinic} has been working on the renewal since {date}.',
      RENEWED: 'Renewed by {clinic} on {date}.',
      REFUSED: '{clinic} did not renew it. Answer of {date}:',
      NEEDS_VISIT: '{clinic} wants to see you first. Answer of {date}:',
      WITHDRAWN: 'The renewal was taken back on {date}.',
    },
    expected: 'The clinic expects to answer by {date}.',
    expectedUnknown: 'Answers usually come within a few working days. If it takes longer, call the clinic.',
    sent: 'Sent on {date} by {doer}.',
    comment: 'To the clinic: “{comment}”',
    refused: {
      inProgress:
        'A renewal of this prescription is already on its way, perhaps sent by somebody else. See how it stands among the prescriptions.',
      replaced: 'It has already been renewed. See the new one among the prescriptions.',
      notOffered: 'The clinic does not renew prescriptions here. Choose another, or call the clinic.',
      notOfferedCall:
        'The clinic no longer renews prescriptions here. Choose another, or call them: {phone}.',
      approval:
        'The clinic must approve you first, as you have protected identity. Call them, or choose another.',
      comment: 'What you wrote could not be sent. Write plain text, at most 500 characters.',
    },
  },
};

export default en;
