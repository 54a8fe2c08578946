import type sv from '../sv/staff-blocks';
import type { Words } from '../words';

const en: Words<typeof sv> = {
  blocks: {
    title: 'Blocks',
    lead: 'Guardians whom you have blocked from a child. Only the operations manager decides on blocks.',
    new: 'Block a guardian',
    which: 'Which do you want to see?',
    status: { STANDING: 'Those in force', LIFTED: 'Those lifted' },
    count: '{count, plural, =0 {No blocks} =1 {1 block} other {# blocks}}',
    none: 'There are no blocks here.',
    guardian: 'A guardian with protected identity',
    blocked: 'Blocked: {name}',
    begun: 'Decided {date}.',
    lifted: 'Lifted {date}.',
    open: 'Open the block for {name}',
    toList: 'To the blocks',
    blockTitle: 'Block of {name}',
    stands: 'The block is in force',
    liftedTitle: 'The block has been lifted',
    caseIs: 'Case {number}.',
    leaks: 'What may still leak',
    leaksLeft:
      '{count, plural, =0 {Nothing left to do.} =1 {1 thing to see to.} other {# things to see to.}}',
    cancelled:
      '{count, plural, =1 {This visit has been cancelled} other {These visits have been cancelled}} for the sake of the block. Call and give the child a new time:',
    cancelQuestion: '{count, plural, =1 {Cancel the visit?} other {Cancel all # visits?}}',
    cancelYes: 'Yes, {count, plural, =1 {cancel the visit} other {cancel # visits}}',
    nothingLeaks: 'Nothing leaks here.',
    doneAt: 'Seen to {date}{stopped, plural, =0 {.} other {, # of them.}}',
    stopped: 'It has been seen to.',
    stopFailed: 'That did not work. Try again.',
    leak: {
      SHARED_CONTACT: {
        title: 'The child’s own number or address',
        found:
          '{count, plural, =1 {The child’s own mobile number or e-mail address is} other {The child’s own mobile number and e-mail address are}} also those of {name}.',
        means: 'Codes and notices for the child arrive there. The child can add one of their own later.',
        stop: 'Remove from the child’s profile',
      },
      SHARED_NOTICES: {
        title: 'Notices to others about the child',
        found:
          '{count, plural, =1 {1 notice to somebody else goes to} other {# notices to others go to}} the same number or address as {name} has.',
        means: 'They are turned off. The other person can choose an address of their own.',
        stop: 'Turn the notices off',
      },
      GUARDIAN_NOTICES: {
        title: 'The guardian’s own notices',
        found:
          '{name} has chosen notices about the child. None is sent while the block is in force, nor are those that wait.',
        means: 'Turned off, none is sent should the block be lifted either.',
        stop: 'Turn them off',
      },
      GRANTS: {
        title: 'Exceptions, delegations and applications',
        found:
          'Those there were ended when the block began. {count, plural, =1 {1} other {#}} more for {name} rest while it is in force.',
        means: 'They too end when the block is lifted, at the latest.',
        stop: 'End them',
      },
      BOOKINGS: {
        title: 'Coming visits with you',
        found:
          '{name} has booked {count, plural, =1 {1 coming visit} other {# coming visits}} and knows where the child will be.',
        means:
          'The visits are cancelled and the times become free. Give the child new times, preferably by phone.',
        stop: 'Cancel the visits',
      },
    },
    lift: 'Lift the block',
    liftMeans: 'Then {name} gets what the rules give, unless another unit has a block too.',
    liftReason: 'Why is the block lifted?',
    liftYes: 'Lift the block of {name}',
    liftedNow: 'The block of {name} has been lifted.',
    overtaken: 'Somebody else has changed the block. Reload the page and see what holds.',
    whichChild: 'Which child is it about?',
    chooseChild: 'Choose {name}',
    newTitle: 'Block a guardian',
    means:
      'From the next press {name} is no longer there in the portal for the guardian. The portal tells nobody. Exceptions, delegations and applications of the guardian’s end, and do not open again should the block be lifted. The other guardian is not affected.',
    who: 'Who is to be blocked?',
    whoEmpty: 'Choose who is to be blocked.',
    noGuardians: 'According to the population register the patient has no guardian.',
    allBlocked: 'You have blocked all guardians already.',
    otherChild: 'Choose another child',
    reason: 'Why is the guardian blocked?',
    reasonHint: 'Never shown to a guardian. At least 10 characters.',
    reasonShort: 'Write the reason, at least 10 characters.',
    caseNumber: 'Case number (optional)',
    blockYes: 'Block from {name}',
    already: 'You have blocked that guardian already.',
    invalid: 'It cannot be saved. Write plain text, and check who is chosen.',
  },
};

export default en;
