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
  support: {
    title: 'Hjälp och support',
    lead: 'Här får du hjälp med själva tjänsten: att logga in, hitta rätt och förstå det du ser.',
    openNow: 'Öppet nu, till klockan {time}.',
    closedNow: 'Stängt nu. Öppnar {when}.',
    unknown: 'Det gick inte att se om supporten är öppen just nu. Tiderna här nedanför gäller.',
    hours: 'Öppet alla dagar klockan 6–22, svensk tid. Även röda dagar.',
    contact: 'Kontakt',
    call: 'Ring {phone}',
    write: 'Skriv till {email}',
    writeMeans: 'Skriv inget om din hälsa, och inget personnummer. Du får svar när supporten är öppen.',
    noContact:
      'Din mottagning kan hjälpa dig vidare. Numret finns på mottagningens sida, under Mina mottagningar.',
    whenClosed: 'När supporten är stängd',
    closed1: 'Kommer du inte in? Pröva ett annat sätt att logga in: BankID, Freja+ eller lösenord med kod.',
    closed2:
      'Behöver du avboka eller ändra en tid? Ring mottagningen när den öppnar. Numret finns på mottagningens sida.',
    closed3:
      'Har någon annan kommit åt ditt konto? Logga ut på alla enheter under Min profil, och byt lösenord om du har ett.',
    care: 'Frågor om din vård',
    careMeans:
      'Supporten ser varken din journal eller dina ärenden, och kan inte ge råd om vård. Vänd dig till din mottagning. Råd om vård får du dygnet runt på 1177.',
  },
} as const;

export default sv;
