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
    region: 'Region',
    allRegions: 'The whole country',
    service: 'What you want to do',
    allServices: 'Everything',
    nameHint: 'Type a part of the name, the town or both. It does not matter if something is misspelt.',
    found: '{count, plural, =0 {No clinic was found} =1 {1 clinic} other {# clinics}}',
    foundMore: '{count, number} clinics shown, there are more',
    findFailed: 'Looking for clinics does not work right now. Try again in a while.',
    add: 'Add {clinic}',
    addFor: 'Add {clinic} for {name}',
    noneFound: 'Try typing less of the name, or look for the town.',
    noneFoundFilter:
      'Try typing less of the name, or look in the whole country and for everything one can do.',
    already: 'Added',
    added: '{clinic} is added.',
    failed: 'It could not be changed. Nothing has changed. Try again.',
  },
  clinic: {
    back: 'To the clinics',
    inRegion: '{city}, Region {region}',
    where: 'Visit and contact',
    address: 'Address',
    phone: 'Telephone',
    noPhone: 'The telephone number is not known here.',
    call: 'Call {phone}',
    hours: 'Opening hours',
    noHours: 'The opening hours are not known here. Call the clinic.',
    between: '{opens}–{closes}',
    dayAndNight: 'day and night',
    closed: 'closed',
    offers: 'What you can do here',
    offersFor: 'What you can do here for {name}',
    offersNothing: 'The clinic has no services online. Call it instead.',
    answers:
      '{days, plural, =1 {The clinic usually answers within 1 working day.} other {The clinic usually answers within # working days.}}',
    about: 'About the clinic',
    addFirst: 'Add the clinic, and it is among yours.',
    addFirstFor: 'Add the clinic, and it is among the clinics for {name}.',
  },
};

export default en;
