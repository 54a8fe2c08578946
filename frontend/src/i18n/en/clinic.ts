import type sv from '../sv/clinic';
import type { Words } from '../words';

const en: Words<typeof sv> = {
  clinics: {
    title: 'My clinics',
    titleFor: 'Clinics for {name}',
    lead: 'The clinics you have added see you among their patients.',
    leadFor: 'The clinics that are added see {name} among their patients.',
    count: '{count, plural, =0 {No clinics yet} =1 {1 clinic} other {# clinics}}',
    noneHow: 'Look for the clinic below and add it.',
    since: 'Added {date}.',
    waiting: 'Has waited for the clinic’s approval since {date}.',
    waitingMeans:
      'The clinic needs to approve somebody with protected identity before its services open. Until then it is not possible to book a time, write messages, order certificates, renew prescriptions, order self-tests or take treatment programmes there. Call the clinic if it is urgent.',
    approved: 'The clinic has approved. All its services are open.',
    remove: 'Remove {clinic}',
    removeFor: 'Remove {clinic} for {name}',
    sure: 'Do you want to remove {clinic}?',
    removeMeans: 'Its staff no longer see the patient among theirs. What has been done stays.',
    removeMeansProtected:
      'Its staff no longer see the patient among theirs, and the clinic’s approval ends. If you add it again, it has to approve anew.',
    removeYes: 'Yes, remove',
    removeNo: 'No, keep',
    removed: '{clinic} is removed.',
    find: 'Find a clinic',
    name: 'The clinic’s name',
    nameHint: 'Type the beginning of one or more words of the name.',
    found: '{count, plural, =0 {No clinic has that name} =1 {1 clinic} other {# clinics}}',
    foundMore: '{count, number} clinics shown, there are more',
    findFailed: 'Looking for clinics does not work right now. Try again in a while.',
    add: 'Add {clinic}',
    addFor: 'Add {clinic} for {name}',
    already: 'Added',
    added: '{clinic} is added.',
    failed: 'It could not be changed. Nothing has changed. Try again.',
  },
};

export default en;
