const sv = {
  forms: {
    number: 'Personnummer',
    numberHint: 'ÅÅÅÅMMDD-NNNN',
    numberEmpty: 'Skriv ditt personnummer.',
    numberInvalid: 'Personnumret stämmer inte. Kontrollera siffrorna.',
    mobile: 'Mobilnummer',
    mobileHint: 'Till exempel 070-123 45 67. Har du ett utländskt nummer, börja med + och landsnumret.',
    mobileEmpty: 'Skriv ditt mobilnummer.',
    mobileInvalid: 'Det är inte ett mobilnummer. Kontrollera siffrorna.',
    email: 'E-postadress',
    emailEmpty: 'Skriv din e-postadress.',
    emailInvalid: 'Det är inte en e-postadress. Kontrollera att den är rätt skriven.',
    password: 'Lösenord',
    passwordEmpty: 'Skriv ditt lösenord.',
    showPassword: 'Visa lösenordet',
    newPassword: 'Nytt lösenord',
    newPasswordHint:
      'Minst {shortest, number} tecken, vilka som helst. Gärna några ord som bara du sätter ihop. Vanliga lösenord och ditt personnummer går inte att använda.',
    count: '{count, number} tecken.',
    countLeft: '{count, number} tecken, minst {left, number} till.',
    refused: {
      TOO_SHORT: 'Lösenordet är för kort. Det behövs minst 8 tecken.',
      TOO_LONG: 'Lösenordet är för långt. Det får ha högst 64 tecken.',
      COMMON: 'Det lösenordet är så vanligt att det är lätt att gissa. Välj ett annat.',
      PERSONAL: 'Lösenordet innehåller ditt personnummer, och är lätt att gissa. Välj ett annat.',
      SAME: 'Det är samma lösenord som du redan har. Välj ett annat.',
    },
    code: 'Kod',
    codeHint: '{digits, number} siffror.',
    codeDigits: 'Koden har {digits, number} siffror. Skriv alla.',
    codeWrong: 'Koden stämmer inte. Försök igen.',
    codeWrongLeft:
      'Koden stämmer inte. {triesLeft, plural, =0 {Du kan inte försöka fler gånger med den här koden.} =1 {Du har ett försök kvar.} other {Du har # försök kvar.}}',
    codeUntil: 'Koden gäller till klockan {time}.',
    resend: 'Skicka en ny kod',
    resent: 'En ny kod är på väg. Den gamla gäller inte längre.',
    sendsLeft:
      '{sendsLeft, plural, =0 {Du kan inte få fler koder just nu.} =1 {Du kan få en kod till.} other {Du kan få # koder till.}}',
    tooMany:
      'Det blev för många försök. {minutes, plural, =1 {Försök igen om en minut.} other {Försök igen om # minuter.}}',
    notNow: 'Det gick inte just nu. Inget har gått förlorat. Försök igen om en stund.',
    next: 'Fortsätt',
  },
} as const;

export default sv;
