import type sv from '../sv/handover';
import type { Words } from '../words';

const en: Words<typeof sv> = {
  handover: {
    title: 'When {name} takes over',
    titleSelf: 'Your care is now your own',
    lead: 'From {date} {name} does their own care errands and signs in alone. You can act up to and including {last}.',
    leadSelf:
      'Since {date} your care errands are your own. Nobody else can do them for you here, unless you want them to.',
    whenTitle: 'What changes, and when',
    begins: 'Then {name} can',
    beginsSelf: 'What you can do',
    later: '{name} can later',
    laterSelf: 'What opens later',
    from: 'from {date}',
    ends: 'What you no longer can',
    endsSelf: 'What your guardians no longer can',
    staysTitle: 'Nothing is lost',
    stays:
      'Appointments, messages, renewals of prescriptions, orders and programmes that have begun stay with {name}, just as they are. You need not do anything.',
    prepareTitle: 'Prepare together',
    prepare: {
      eid: '{name} signs in with an e-identification. Get one in good time from the bank or whoever issues it.',
      contact:
        '{name} chooses a mobile number and an e-mail address when signing in. See to it that they are not yours.',
      drafts:
        'What you have begun to write and not sent is seen by nobody else. Send it before {date}, if it is to be sent.',
      delegation: '{name} can then let you do some errands, by a delegation.',
      exception:
        'For special reasons a clinic may decide that you may read in the journal, with the consent of {name}.',
    },
    takenTitle: 'What you take over',
    takenNothing: 'Nothing is waiting for you right now.',
    takenPrivate:
      'If you want help, you can give a guardian a delegation. You decide what, for how long, and may change your mind.',
    toHelp: 'Who can help me',
    takenContact: 'The mobile number and e-mail should be your own, so that what is sent comes to you.',
    toProfile: 'See your mobile number and e-mail',
    taken: {
      questions:
        '{count, plural, =1 {A question on who may read your journal} other {# questions on who may read your journal}}',
      visits: '{count, plural, =1 {One appointment} other {# appointments}}',
      requests:
        '{count, plural, =1 {One request for a time, waiting for an answer} other {# requests for a time, waiting for an answer}}',
      threads: '{count, plural, =1 {One conversation with a clinic} other {# conversations with clinics}}',
      renewals:
        '{count, plural, =1 {One renewal of a prescription on its way} other {# renewals of prescriptions on their way}}',
      certificates: '{count, plural, =1 {One certificate on order} other {# certificates on order}}',
      selfTests: '{count, plural, =1 {One self-test under way} other {# self-tests under way}}',
      programs: '{count, plural, =1 {One programme that has begun} other {# programmes that have begun}}',
    },
    seen: 'I have read this, go to my pages',
    seenFailed: 'It could not be saved just now. Try again.',
  },
};

export default en;
