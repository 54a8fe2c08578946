import type { EidHint } from '~/api/types';

const sv = {
  eid: {
    otherHow: 'På en annan enhet: ha telefonen redo, och skanna en QR-kod som visas här.',
    otherGo: 'Visa QR-kod för {app}',
    sameHow: 'På den här enheten: appen öppnas, och när du har godkänt kommer du tillbaka.',
    sameGo: 'Öppna {app}',
    confirmTitle: 'Bekräfta att det är du',
    starting: 'Kontaktar {app} …',
    scanTitle: 'Skanna QR-koden',
    step1: 'Öppna {app}-appen på din telefon eller surfplatta.',
    step2: 'Tryck på Skanna QR-kod.',
    step3: 'Rikta kameran mot koden här.',
    qrLabel: 'QR-kod för {app}.',
    noCamera: 'Kan du inte skanna? Avbryt, och välj {app} på den här enheten.',
    sameWaitTitle: 'Fortsätt i {app}-appen',
    sameNotOpened: 'Öppnades inte appen?',
    openApp: 'Öppna {app}-appen',
    finishing: 'Vi gör klart',
    returnLost: 'Det gick inte att göra klart. Börja om, gärna i samma webbläsare som du började i.',
    timeLeft: 'Tid kvar: {time}',
    cancel: 'Avbryt',
    failedTitle: 'Det blev inte klart',
    restart: 'Försök igen',
    otherWay: 'Välj ett annat sätt',
    waitingProvider: '{app} svarar inte just nu. Vi försöker igen hela tiden.',
    registerAway:
      'Folkbokföringen svarar inte just nu, så vi kan inte göra klart. Vi försöker igen hela tiden.',
    offline: 'Det finns ingen kontakt med internet just nu. Vi försöker igen så snart den är tillbaka.',
    inProgress:
      'Det pågår redan något i din {app}-app. Avbryt det i appen, vänta en halv minut och försök igen.',
    unavailable:
      'Det går inte att använda {app} just nu. Försök igen om en stund, eller välj ett annat sätt.',
    tooMany: 'Det blev många försök på kort tid. Vänta en minut och försök igen.',
    /** What each state of an order means, in one sentence. */
    hints: {
      outstandingTransaction: 'Vi väntar på att du öppnar {app}-appen.',
      noClient: 'Vi väntar på att du öppnar {app}-appen.',
      started: '{app}-appen är öppen. Följ det som står där.',
      userMrtd: '{app} ber dig läsa av ditt pass eller nationella id-kort i appen.',
      userCallConfirm: 'Bekräfta i {app}-appen att ingen har ringt dig och bett dig göra det här.',
      userSign: 'Skriv din säkerhetskod i {app}-appen, eller använd ansikte eller fingeravtryck.',
      expiredTransaction: 'Tiden gick ut innan du hann bli klar i {app}-appen.',
      certificateErr:
        '{app, select, BankID {Ditt BankID går inte att använda. Det kan vara spärrat eller för gammalt. Hämta ett nytt hos din bank.} other {Din e-legitimation går inte att använda. Den kan vara spärrad eller för gammal. Se efter i {app}-appen.}}',
      userCancel: 'Du avbröt i {app}-appen.',
      cancelled: 'Det avbröts, för att något nytt påbörjades. Börja om.',
      startFailed:
        '{app}-appen startade inte i tid, eller så skannades ingen QR-kod. Kontrollera att appen finns på enheten.',
      userDeclinedCall: 'Du svarade att någon har ringt dig. Vi avbröt för din säkerhet.',
      notSupportedByUserApp: 'Din {app}-app är för gammal. Uppdatera appen och försök igen.',
      transactionRiskBlocked: '{app} sa nej för din säkerhet. Försök igen om en stund.',
      levelTooLow:
        'Din e-legitimation är inte av rätt nivå. Det behövs Freja+. Se i Freja-appen hur du uppgraderar.',
      foreignNumber: 'Din e-legitimation hör till ett annat land. Det behövs ett svenskt personnummer.',
      unknownUser: '{app} känner inte igen dig. Kontrollera att din e-legitimation är aktiv i appen.',
      awaitingReturn: 'Du har godkänt. Gå tillbaka till webbläsaren där du började.',
      complete: 'Klart. Du kommer strax vidare.',
      unknown: 'Det pågår i {app}-appen.',
      otherPerson:
        'Det var någon annans e-legitimation. Bekräfta med samma person som är inloggad. Du är fortfarande inloggad, och inget har ändrats.',
    } satisfies Record<EidHint | 'otherPerson', string>,
  },
} as const;

export default sv;
