const sv = {
  work: {
    title: 'Jag arbetar',
    lead: 'Du har uppdrag i vården. Personalens sidor är skilda från dina egna.',
    go: 'Till personalens sidor',
  },
} as const;

export default sv;
