import type sv from '../sv/staff-clinic';
import type { Words } from '../words';

const en: Words<typeof sv> = {
  unitClinic: {
    title: 'The clinic as patients see it',
    lead: 'Open and close services, and write what patients should know. It holds at once.',
    offers: 'What patients can do with you online',
    offersMeans: 'A service that you close takes no new errands. Those that are open stay to be answered.',
    none: 'Nothing is open. Patients see that they should call.',
    answers: 'You answer within this many working days',
    answersHint: 'A number from 1 to 60. Patients see it before they send anything.',
    answersInvalid: 'Write a number from 1 to 60.',
    about: 'About the clinic',
    aboutHint: 'At most 500 characters. Write for patients, and nothing about anybody in particular.',
    save: 'Save',
    saved: 'Saved. This is what patients see now.',
    changed:
      'Somebody else has changed something here while you wrote. What you have filled in is kept. Save again if it should hold.',
    catalogue:
      'Name, address, telephone and opening hours come from the region’s catalogue. If something is wrong there, contact whoever keeps it.',
    now: 'In the catalogue',
  },
};

export default en;
