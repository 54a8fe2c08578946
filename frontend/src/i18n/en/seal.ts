import type sv from '../sv/seal';
import type { Words } from '../words';

const en: Words<typeof sv> = {
  seal: {
    title: 'Seal my journal',
    lead: 'You can close your journal here, so that nobody reads it in the portal: neither you nor those you have delegated to.',
    isOpen: 'The journal is open',
    isSealed: 'The journal is sealed',
    since: 'Since {date}.',
    opensOn: 'You have asked for it to be opened. It opens {date}.',
    seal: 'Seal the journal',
    sealSure: 'Do you want to seal the journal?',
    sealMeans: 'At once. Opening it again takes until the next day.',
    sealYes: 'Yes, seal it',
    keep: 'Keep it sealed',
    keepSure: 'Do you want it not to be opened?',
    keepYes: 'Yes, keep it sealed',
    open: 'Open the journal again',
    openSure: 'Do you want to open the journal again?',
    openMeans: 'It opens at midnight, so that nobody can press you to open it on the spot.',
    openYes: 'Yes, open it tomorrow',
    sealedNow: 'The journal is sealed.',
    asked: 'The journal opens at midnight.',
    failed: 'That did not work. Try again in a while.',
    whatTitle: 'What happens while the journal is sealed',
    whatYou: 'You cannot read it here, and nobody beside you can ask you to show it.',
    whatOthers: 'Nor can those who have your delegation.',
    whatCare: 'Care sees what it needs to treat you, as before.',
    whatDay: 'Everything else, such as appointments and prescriptions, works as usual.',
  },
};

export default en;
