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
};

export default en;
