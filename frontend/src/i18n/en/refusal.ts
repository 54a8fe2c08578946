import type sv from '../sv/refusal';
import type { Words } from '../words';

const en: Words<typeof sv> = {
  reasons: {
    ID_TYPE_NOT_ACCEPTED: {
      why: 'You cannot sign in with a coordination number or a reserve number.',
      now: 'Call your clinic when you need care or want to read your records.',
    },
    NOT_REGISTERED: {
      why: 'Only people registered as living in Sweden can sign in.',
      now: 'Is this wrong? Contact the Swedish Tax Agency. You still have a right to care: call the clinic.',
    },
    UNDER_13: {
      why: 'You need to be older to handle your own care.',
      now: 'Ask a guardian for help. You can also call the clinic yourself, or talk to the school nurse.',
    },
    PROTECTED_NEEDS_E_ID: {
      why: 'People with protected personal data need to sign in with an e-identification.',
      now: 'Sign in with BankID or Freja+ instead.',
    },
    PATIENT_DECEASED: {
      why: 'The population register says that this person has died.',
      now: 'Contact the clinic if you need something from the journal.',
    },
    NO_RELATION: {
      why: 'Nothing makes you a proxy for this person.',
      now: 'Check that you are signed in as the right person.',
    },
    NEEDS_E_ID: {
      why: 'This requires that you sign in with an e-identification.',
      now: 'Sign in with BankID or Freja+, and you come back here.',
    },
    CLINIC_APPROVAL_NEEDED: {
      why: 'The clinic needs to approve you first, because your personal data are protected.',
      now: 'Call the clinic and ask them to open the service for you.',
    },
    PER_NOT_ENROLLED: {
      why: 'This is only for people enrolled in the quality register.',
      now: 'Ask your clinic if you want to take part.',
    },
    JOURNAL_SEALED: {
      why: 'The journal is sealed.',
      now: 'Only the person it is about can open it again, and that takes until the next day.',
    },
    JOURNAL_FROM_16: {
      why: 'Your own journal opens when you are older.',
      now: 'You can ask the clinic to tell you what it says, or to assess whether you are mature enough to read it earlier.',
    },
    GUARDIAN_BLOCKED: {
      why: 'This does not exist, or you do not have access to it.',
      now: 'Contact the clinic if you have questions.',
    },
    CHILD_PROTECTED: {
      why: 'This does not exist, or you do not have access to it.',
      now: 'Contact the clinic if you have questions.',
    },
    GUARDIAN_PROTECTED: {
      why: 'People with protected personal data cannot be proxies here.',
      now: 'Call the clinic, and they will help you with your child’s care.',
    },
    CHILD_IS_16: {
      why: 'This person is old enough to decide over their own journal and care.',
      now: 'Talk to each other. The young person can read their own journal, and show you what they want.',
    },
    CHILD_IS_13: {
      why: 'The child is old enough to handle their own care. A guardian can only do what the child has given a delegation for, and read what a clinic has opened.',
      now: 'The child can sign in and give you a delegation, and you can apply to read the journal. Call the clinic if you need to know something to help your child.',
    },
    NOT_FOR_GUARDIANS: {
      why: 'This is only for the person it is about, not for guardians.',
      now: 'Call the clinic if you need it on behalf of the child.',
    },
    NO_DELEGATION: {
      why: 'There is no delegation that allows this.',
      now: 'Ask the person whether they want to give you a delegation.',
    },
    REGISTER_UNAVAILABLE: {
      why: 'We cannot reach the population register right now, so we cannot see what you are allowed to do.',
      now: 'Try again in a while. If it is urgent, call the clinic.',
    },
    NO_RULE: {
      why: 'There is no rule that allows this.',
      now: 'Contact the clinic if you think this is wrong.',
    },
    NO_COMMISSION: {
      why: 'You have not chosen a post, or it no longer stands.',
      now: 'Choose a post. If yours is missing, contact whoever keeps your staff directory.',
    },
    OTHER_UNIT: {
      why: 'This belongs to another unit than the one you have chosen to work at.',
      now: 'Change post, if you work there too.',
    },
    NO_TIE: {
      why: 'This does not exist, or you do not have access to it.',
      now: 'Add the patient to the unit, if you take part in their care.',
    },
    ROLE_NOT_ENOUGH: {
      why: 'Your role at the unit is not enough for this.',
      now: 'Ask somebody with the right role at the unit.',
    },
    OWN_RECORD: {
      why: 'Nobody opens their own or their child’s record through the staff side.',
      now: 'Sign in as a private person, or ask a colleague.',
    },
  },
  refusal: {
    seal: 'To the seal of my journal',
    withEid: 'Sign in with an e-identification',
    title: 'You do not have access',
    titleAction: {
      JOURNAL_READ: 'You cannot read the journal',
    },
    titleOther: 'You cannot do this',
    titleFor: '{title} for {name}',
    why: 'Why?',
    since: 'This has been so since {date}.',
    whenTitle: 'When does it change?',
    opens: 'It opens on {date}.',
    never: 'It does not change by itself.',
    now: 'What can you do now?',
    apply: 'Apply to read the journal of {name}',
    askRole: {
      OPERATIONS_MANAGER: 'Ask the unit’s operations manager.',
      PHYSICIAN: 'Ask a physician at the unit.',
      CARE_STAFF: 'Ask somebody of the unit’s care staff.',
    },
    explain: 'See what you can do, and when',
  },
};

export default en;
