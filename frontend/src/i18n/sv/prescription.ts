const sv = {
  prescriptions: {
    title: 'Mina recept',
    titleFor: 'Recept för {name}',
    lead: 'Det som tar slut först står överst.',
    count: '{count, plural, =0 {Inga recept} =1 {1 recept} other {# recept}}',
    none: 'Här finns inga recept. Recept som en mottagning skriver visas här.',
    remaining: 'Uttag kvar',
    remainingOf: '{remaining, number} av {dispensings, number}',
    validUntil: 'Gäller till och med',
    prescribed: 'Utskrivet',
    prescribedBy: '{date}, {clinic}',
    stopped:
      'Mottagningen har avslutat behandlingen. Receptet går inte att förnya. Ring mottagningen om du undrar.',
    renew: 'Förnya {medicine}',
    renewFor: 'Förnya {medicine} för {name}',
    send: 'Skicka förnyelsen',
    sendFor: 'Skicka förnyelsen för {name}',
    back: 'Avbryt',
    where: 'Vilken mottagning ska förnya receptet?',
    commentLabel: 'Vill du säga något till mottagningen?',
    commentHint: 'Valfritt, högst 500 tecken. Till exempel hur medicinen fungerar, eller när den tar slut.',
    also: 'Vill du förnya fler samtidigt?',
    receiptMany: '{count, number} förnyelser är skickade',
    receipt: 'Förnyelsen av {medicine} är skickad',
    next: 'Du ser här när mottagningen har svarat. När receptet är förnyat hämtar du medicinen på apoteket som vanligt.',
    toList: 'Till recepten',
    withdraw: 'Ta tillbaka förnyelsen av {medicine}',
    withdrawn: 'Förnyelsen är tillbakatagen.',
    alreadyTaken:
      'Mottagningen har redan börjat, så förnyelsen går inte att ta tillbaka. Ring dem om något är fel.',
    failed: 'Det gick inte. Försök igen om en stund.',
    status: {
      SENT: 'Skickad till {clinic}. Ingen har börjat än.',
      IN_PROGRESS: '{clinic} arbetar med förnyelsen sedan {date}.',
      RENEWED: 'Förnyat {date} av {clinic}.',
      REFUSED: '{clinic} förnyade inte receptet. Svar {date}:',
      NEEDS_VISIT: '{clinic} vill träffa dig först. Svar {date}:',
      WITHDRAWN: 'Förnyelsen togs tillbaka {date}.',
    },
    expected: 'Mottagningen räknar med att svara senast {date}.',
    expectedUnknown: 'Svaret brukar komma inom några arbetsdagar. Dröjer det, ring mottagningen.',
    sent: 'Skickad {date} av {doer}.',
    comment: 'Till mottagningen: ”{comment}”',
    refused: {
      inProgress:
        'En förnyelse av receptet är redan på väg, kanske skickad av någon annan. Se hur det går bland recepten.',
      replaced: 'Receptet är redan förnyat. Se det nya bland recepten.',
      notOffered: 'Mottagningen förnyar inte recept här. Välj en annan, eller ring mottagningen.',
      notOfferedCall: 'Mottagningen förnyar inte recept här längre. Välj en annan, eller ring dem: {phone}.',
      approval:
        'Mottagningen behöver godkänna dig först, för att du har skyddade personuppgifter. Ring dem, eller välj en annan.',
      comment: 'Det gick inte att skicka det du skrev. Skriv vanlig text, högst 500 tecken.',
    },
  },
} as const;

export default sv;
