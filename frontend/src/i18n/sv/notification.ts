const sv = {
  notification: {
    title: 'Aviseringar om mig',
    titleFor: 'Aviseringar om {name}',
    lead: 'Vi kan skicka SMS eller e-post när det finns något nytt att läsa. Där står aldrig vad det gäller.',
    leadFor:
      'Vi kan skicka dig SMS eller e-post när det finns något nytt att läsa om {name}. Där står aldrig vad det gäller. Andra vårdnadshavare väljer själva, och ser inte vad du har valt.',
    channels: { email: 'E-post', sms: 'SMS' },
    on: { email: 'Skicka e-post', sms: 'Skicka SMS' },
    where: 'Vart?',
    own: 'Till det som står i Min profil: {value}',
    ownMissing: {
      email: 'Det finns ingen e-postadress i Min profil.',
      sms: 'Det finns inget nummer i Min profil.',
    },
    profile: 'Till Min profil',
    other: { email: 'Till en annan adress', sms: 'Till ett annat nummer' },
    otherLabel: { email: 'E-postadress', sms: 'Mobilnummer' },
    otherHint: 'Vi skickar en kod dit, som du skriver på nästa sida.',
    naming: 'Får det stå vem det handlar om?',
    namings: {
      NOTHING: 'Nej: ”Någon som du är ombud för”',
      INITIALS: 'Initialerna',
      FIRST_NAME: 'Förnamnet',
    },
    refused:
      'Det senaste gick inte att skicka: adressen eller numret tog inte emot det ({time}). Kontrollera att det stämmer.',
    save: 'Spara',
    saved: 'Dina val är sparade.',
    needsWhere: { email: 'Skriv en e-postadress.', sms: 'Skriv ett mobilnummer.' },
    invalid: {
      email: 'Det är ingen e-postadress. Kontrollera den.',
      sms: 'Det är inget mobilnummer. Kontrollera siffrorna.',
    },
    waiting: 'Vi har skickat en kod till {value}. Det börjar gälla när du har skrivit koden.',
    giveCode: 'Skriv koden',
    codeTitle: 'Skriv koden',
    codeLead: 'Vi har skickat en kod till {value}. Skriv den här, så gäller det.',
    later: 'Gör det senare',
  },
} as const;

export default sv;
