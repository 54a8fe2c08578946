const sv = {
  signIn: {
    title: 'Logga in',
    lead: 'Sköt vårdärenden för dig själv och för dina barn.',
    ended:
      'Du har loggats ut, för att det har gått en stund. Logga in igen, så kommer du tillbaka till samma sida.',
    needed: 'Logga in först, så kommer du till sidan du ville öppna.',
    how: 'Hur vill du logga in?',
    otherTitle: 'BankID på en annan enhet',
    otherHow: 'Ha telefonen med BankID redo. Du skannar en QR-kod som visas här.',
    otherGo: 'Visa QR-kod',
    sameTitle: 'BankID på den här enheten',
    sameHow: 'BankID-appen öppnas. När du har godkänt kommer du tillbaka hit.',
    sameGo: 'Öppna BankID',
    starting: 'Kontaktar BankID …',
    scanTitle: 'Skanna QR-koden',
    step1: 'Öppna BankID-appen på din telefon eller surfplatta.',
    step2: 'Tryck på Skanna QR-kod.',
    step3: 'Rikta kameran mot koden här.',
    qrLabel: 'QR-kod för BankID. Den byts varje sekund.',
    noCamera: 'Kan du inte skanna? Avbryt, och välj BankID på den här enheten.',
    sameWaitTitle: 'Fortsätt i BankID-appen',
    sameNotOpened: 'Öppnades inte appen?',
    openApp: 'Öppna BankID-appen',
    returnTitle: 'Vi slutför inloggningen',
    returnLost:
      'Det gick inte att slutföra inloggningen. Börja om, gärna i samma webbläsare som du började i.',
    timeLeft: 'Tid kvar: {time}',
    cancel: 'Avbryt inloggningen',
    failedTitle: 'Inloggningen blev inte klar',
    restart: 'Försök igen',
    otherWay: 'Välj ett annat sätt',
    waitingProvider: 'BankID svarar inte just nu. Vi försöker igen hela tiden.',
    registerAway:
      'Folkbokföringen svarar inte just nu, så vi kan inte slutföra inloggningen. Vi försöker igen hela tiden.',
    offline: 'Det finns ingen kontakt med internet just nu. Vi försöker igen så snart den är tillbaka.',
    inProgress:
      'Det pågår redan en inloggning med ditt BankID. Avbryt den i appen, vänta en halv minut och försök igen.',
    unavailable: 'Det går inte att logga in med BankID just nu. Försök igen om en stund.',
    tooMany: 'Det blev många försök på kort tid. Vänta en minut och försök igen.',
    refusedTitle: 'Du kan inte logga in',
    refusedOpens: 'Du kan logga in från och med {date}.',
    safety: 'Ring någon dig och ber dig logga in? Lägg på. Vi ringer aldrig om det.',
  },
} as const;

export default sv;
