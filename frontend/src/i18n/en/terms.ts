import type { Action, DetailKind, EidHint, JournalCategory, Reason, Relation } from '~/api/types';

export const hints: Record<EidHint, string> = {
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
  awaitingReturn: 'You have approved. Go back to the browser where you started.',
  complete: 'Done. We are signing you in.',
  unknown: 'The sign-in goes on in the BankID app.',
};

export const reasons: Record<Reason, { why: string; now: string }> = {
  ID_TYPE_NOT_ACCEPTED: {
    why: 'You cannot sign in with a coordination number or a reserve number.',
    now: 'Call your clinic when you need care or want to read your records.',
  },
  NOT_REGISTERED: {
    why: 'Only people registered as living in Sweden can sign in.',
    now: 'Is this wrong? Contact the Swedish Tax Agency. You still have a right to care: call the clinic.',
  },
  UNDER_13: {
    why: 'You need to be 13 or older to handle your own care.',
    now: 'Ask a guardian for help. You can also call the clinic yourself, or talk to the school nurse.',
  },
  PROTECTED_NEEDS_E_ID: {
    why: 'People with protected personal data need to sign in with an electronic ID.',
    now: 'Sign in with BankID instead.',
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
    why: 'This requires that you sign in with an electronic ID.',
    now: 'Sign out, and sign in again with BankID.',
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
    why: 'The journal has been sealed by the person it is about.',
    now: 'Only the person who sealed the journal can open it again.',
  },
  JOURNAL_FROM_16: {
    why: 'Your own journal opens on your 16th birthday.',
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
    why: 'This person has turned 16 and decides over their own journal and care.',
    now: 'Talk to each other. The young person can read their own journal, and show you what they want.',
  },
  CHILD_IS_13: {
    why: 'The child has turned 13. From then on they handle their own care, and guardians can no longer read or do anything for the child.',
    now: 'Call the clinic if you need to know something to help your child. The child can sign in with a BankID of their own.',
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
};

export const permits = {
  O6: 'From the 16th birthday people read all of their own journal.',
  O7: 'A clinic has found the young person mature enough to read their own journal.',
  O10: 'This is the person’s own care.',
  G5: 'The clinic has decided on an exception that lets the guardian read.',
  G10: 'Guardians in the population register handle the child’s care until the 13th birthday.',
  D5: 'The patient has given a delegation that covers this.',
  other: 'A rule allows this.',
};

export const actions: Record<Action, string> = {
  CLINIC_LIST: 'Choose clinics',
  APPOINTMENT: 'Book, rebook and cancel appointments',
  MESSAGE: 'Write to clinics',
  CERTIFICATE_ORDER: 'Order certificates',
  PER: 'Answer questions on health before a visit',
  PRESCRIPTION: 'See and renew prescriptions',
  SELF_TEST: 'Order self-sampling and read the results',
  TREATMENT_PROGRAM: 'Follow support and treatment programmes',
  NOTIFICATION_SETTINGS: 'Choose notifications',
  CERTIFICATE_VIEW: 'Read certificates',
  JOURNAL_READ: 'Read the journal',
  ACCESS_LOG_READ: 'See who has read it',
  DELEGATION_MANAGE: 'Give somebody a delegation',
  JOURNAL_SEAL: 'Seal the journal',
};

export const categories: Record<JournalCategory, string> = {
  NOTES: 'Notes',
  DIAGNOSES: 'Diagnoses',
  MEDICATIONS: 'Medicines',
  VACCINATIONS: 'Vaccinations',
  TEST_RESULTS: 'Test results',
  REFERRALS: 'Referrals',
  CARE_CONTACTS: 'Care contacts',
  GROWTH: 'Growth',
  ALERTS: 'Alerts',
};

export const relations: Record<Relation, string> = {
  SELF: 'Yourself',
  CHILD: 'Guardian',
  DELEGATOR: 'Proxy by delegation',
};

export const details: Record<DetailKind, string> = {
  RESULT: 'Result',
  CODE: 'Code',
  KIND: 'Kind',
  PERIOD: 'Time',
  REASON: 'Reason',
  ONSET: 'Began',
  ABATEMENT: 'Ended',
  SEVERITY: 'Severity',
  CERTAINTY: 'Certainty',
  DOSE: 'Dose',
  AMOUNT: 'Amount',
  ROUTE: 'Route',
  BODY_SITE: 'Body site',
  BATCH: 'Batch number',
  DOSE_NUMBER: 'Dose number',
  REACTION: 'Reaction',
  REFERRED_TO: 'Referred to',
  METHOD: 'Method',
  CONCLUSION: 'Conclusion',
  ATTACHMENT: 'Attachment',
  LOCATION: 'Place',
};
