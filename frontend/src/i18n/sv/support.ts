const sv = {
  accessibility: {
    title: 'Tillgänglighet',
    lead: 'Vi vill att alla ska kunna använda Vårdombud. Vi följer WCAG 2.2 på nivå AA.',
    howTitle: 'Så fungerar det',
    how1: 'Allt går att göra med bara tangentbord.',
    how2: 'Sidorna går att läsa med skärmläsare. Rubriker, knappar och fel har namn i ord.',
    how3: 'Texten går att förstora till 200 procent, och sidan passar skärmar ned till 320 punkter.',
    how4: 'Ljust eller mörkt utseende, starka kontraster och mindre rörelse följer enhetens inställningar.',
    how5: 'Bilder som visar datum har en tabell med samma uppgifter.',
    limitsTitle: 'Kända brister',
    limits:
      'QR-koden för BankID byts varje sekund och kräver en kamera. Välj BankID på samma enhet om det är svårt. Text som vården har skrivit i journalen kan vara svår att läsa, och finns bara på det språk den skrevs på.',
    tellTitle: 'Berätta för oss',
    tell: 'Hittar du något som inte går att använda? Säg till den som driver tjänsten hos dig. Blir du inte nöjd kan du anmäla det till Myndigheten för digital förvaltning.',
    testedTitle: 'Så har vi prövat',
    tested:
      'Varje ändring prövas automatiskt i webbläsare, på telefon och dator, med tangentbord och med ett verktyg som letar efter hinder.',
  },
} as const;

export default sv;
