import type { EidHint } from '~/api/types';

const sv = {
  /** What each state of a BankID order means, in one sentence. */
  hints: {
    outstandingTransaction: 'Vi väntar på att du öppnar BankID-appen.',
    noClient: 'Vi väntar på att du öppnar BankID-appen.',
    started: 'BankID-appen är öppen. Följ det som står där.',
    userMrtd: 'BankID ber dig läsa av ditt pass eller nationella id-kort i appen.',
    userCallConfirm: 'Bekräfta i BankID-appen att ingen har ringt dig och bett dig logga in.',
    userSign: 'Skriv din säkerhetskod i BankID-appen, eller använd ansikte eller fingeravtryck.',
    expiredTransaction: 'Tiden gick ut innan du hann bli klar i BankID-appen.',
    certificateErr:
      'Ditt BankID går inte att använda. Det kan vara spärrat eller för gammalt. Hämta ett nytt hos din bank.',
    userCancel: 'Du avbröt i BankID-appen.',
    cancelled: 'Inloggningen avbröts, för att en ny påbörjades. Börja om.',
    startFailed:
      'BankID-appen startade inte i tid, eller så skannades ingen QR-kod. Kontrollera att appen finns på enheten.',
    userDeclinedCall: 'Du svarade att någon har ringt dig. Vi stoppade inloggningen för din säkerhet.',
    notSupportedByUserApp: 'Din BankID-app är för gammal. Uppdatera appen och försök igen.',
    transactionRiskBlocked: 'BankID stoppade inloggningen för din säkerhet. Försök igen om en stund.',
    levelTooLow:
      'Din e-legitimation räcker inte för att logga in här. Du behöver Freja+. Uppgradera i Freja-appen och försök igen.',
    foreignNumber: 'Din e-legitimation har inget svenskt personnummer. Därför kan du inte logga in med den.',
    unknownUser: 'Freja känner inte igen dig. Kontrollera att du är registrerad i Freja-appen.',
    awaitingReturn: 'Du har godkänt. Gå tillbaka till webbläsaren där du började.',
    complete: 'Klart. Vi loggar in dig.',
    unknown: 'Inloggningen pågår i BankID-appen.',
  } satisfies Record<EidHint, string>,
} as const;

export default sv;
