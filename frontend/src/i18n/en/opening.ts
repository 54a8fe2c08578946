import type sv from '../sv/opening';
import type { Words } from '../words';

const en: Words<typeof sv> = {
  opening: {
    whole: 'The whole journal',
    amount: 'How much of the journal?',
    amounts: { WHOLE: 'All that the clinic has written', PARTS: 'A part of it' },
    asked: 'All that is applied for',
    askedUntil: 'As long as was applied for, up to and including {date}',
    parts: 'Which parts?',
    span: 'For how long?',
    spans: {
      QUARTER: 'Three months',
      HALF: 'Half a year',
      YEAR: 'A year',
      LONGEST: 'As long as possible',
    },
    noAmount: 'Choose how much of the journal.',
    noParts: 'Choose at least one part.',
    noSpan: 'Choose how long.',
  },
};

export default en;
