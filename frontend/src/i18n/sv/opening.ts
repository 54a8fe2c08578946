const sv = {
  /** How much of a journal is opened, and how long. */
  opening: {
    whole: 'Hela journalen',
    amount: 'Hur mycket av journalen?',
    amounts: { WHOLE: 'Allt som mottagningen har skrivit', PARTS: 'En del av det' },
    asked: 'Allt som ansökan gäller',
    askedUntil: 'Så länge som ansökan gäller, till och med {date}',
    parts: 'Vilka delar?',
    span: 'Hur länge?',
    spans: {
      QUARTER: 'Tre månader',
      HALF: 'Ett halvår',
      YEAR: 'Ett år',
      LONGEST: 'Så länge det går',
    },
    noAmount: 'Välj hur mycket av journalen.',
    noParts: 'Välj minst en del.',
    noSpan: 'Välj hur länge.',
  },
} as const;

export default sv;
