const sv = {
  unitClinic: {
    title: 'Mottagningen, som patienterna ser den',
    lead: 'Öppna och stäng tjänster, och skriv det patienterna ska veta. Det gäller genast.',
    offers: 'Det patienterna kan göra hos er på nätet',
    offersMeans:
      'En tjänst som ni stänger tar inte emot nya ärenden. De som redan är öppna finns kvar att svara på.',
    none: 'Inget är öppet. Patienterna ser att de ska ringa.',
    answers: 'Ni svarar inom så här många arbetsdagar',
    answersHint: 'Ett tal från 1 till 60. Patienterna ser det innan de skickar något.',
    answersInvalid: 'Skriv ett tal från 1 till 60.',
    about: 'Om mottagningen',
    aboutHint: 'Högst 500 tecken. Skriv för patienterna, och inget om någon enskild.',
    save: 'Spara',
    saved: 'Sparat. Det här ser patienterna nu.',
    changed:
      'Någon annan har ändrat här medan du skrev. Det du har fyllt i är kvar. Spara igen om det ska gälla.',
    catalogue:
      'Namn, adress, telefon och öppettider kommer från regionens katalog. Är något fel där, kontakta den som sköter katalogen.',
    now: 'I katalogen',
  },
} as const;

export default sv;
