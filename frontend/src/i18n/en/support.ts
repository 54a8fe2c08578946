import type sv from '../sv/support';
import type { Words } from '../words';

const en: Words<typeof sv> = {
  accessibility: {
    title: 'Accessibility',
    lead: 'We want everybody to be able to use Vårdombud. We follow WCAG 2.2, level AA.',
    howTitle: 'How it works',
    how1: 'Everything can be done with the keyboard alone.',
    how2: 'The pages can be read with a screen reader. Headings, buttons and errors have names in words.',
    how3: 'Text can be enlarged to 200 per cent, and the page fits screens down to 320 points.',
    how4: 'Light or dark looks, strong contrast and less motion follow the settings of your device.',
    how5: 'Pictures that show dates have a table with the same facts.',
    limitsTitle: 'Known shortcomings',
    limits:
      'The BankID QR code changes every second and needs a camera. Choose BankID on the same device if that is hard. Text that care has written in the journal can be hard to read, and exists only in the language it was written in.',
    tellTitle: 'Tell us',
    tell: 'Have you found something you cannot use? Tell whoever runs the service where you are. If you are not satisfied, you can report it to the Agency for Digital Government.',
    testedTitle: 'How we have tested',
    tested:
      'Every change is tested automatically in a browser, on phone and desktop, with the keyboard and with a tool that looks for barriers.',
  },
  support: {
    title: 'Help and support',
    lead: 'Here you get help with the service itself: signing in, finding your way and understanding what you see.',
    openNow: 'Open now, until {time}.',
    closedNow: 'Closed now. Opens {when}.',
    unknown: 'Whether the support is open right now could not be seen. The hours below hold.',
    hours: 'Open every day from 6 to 22, Swedish time. Public holidays too.',
    contact: 'Contact',
    call: 'Call {phone}',
    write: 'Write to {email}',
    writeMeans:
      'Write nothing about your health, and no personal number. You get an answer when the support is open.',
    noContact: 'Your clinic can help you on. Its number is on the clinic’s page, under My clinics.',
    whenClosed: 'When the support is closed',
    closed1: 'Can you not get in? Try another way to sign in: BankID, Freja+ or a password with a code.',
    closed2:
      'Do you need to cancel or change a time? Call the clinic when it opens. Its number is on the clinic’s page.',
    closed3:
      'Has somebody else got into your account? Sign out on all devices under My profile, and change your password if you have one.',
    care: 'Questions about your care',
    careMeans:
      'The support sees neither your journal nor your errands, and cannot give advice about care. Turn to your clinic. Advice about care is given day and night on 1177.',
  },
};

export default en;
