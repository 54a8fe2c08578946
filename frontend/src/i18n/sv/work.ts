const sv = {
  work: {
    title: 'Jag arbetar',
    lead: 'Du har uppdrag i vården. Personalens sidor är skilda från dina egna.',
    go: 'Till personalens sidor',
    limits: 'Åldersgränser',
    limitsLead: 'Du är driftansvarig för installationen.',
    toLimits: 'Till åldersgränserna',
  },
} as const;

export default sv;
