const sv = {
  signIn: {
    title: 'Logga in',
    lead: 'Sköt vårdärenden för dig själv och för dina barn.',
    ended:
      'Du har loggats ut, för att det har gått en stund. Logga in igen, så kommer du tillbaka till samma sida.',
    needed: 'Logga in först, så kommer du till sidan du ville öppna.',
    eidNeeded:
      'Sidan du vill öppna kräver e-legitimation. Logga in med BankID eller Freja+, så kommer du tillbaka till samma sida.',
    how: 'Hur vill du logga in?',
    passwordTitle: 'Lösenord och kod',
    passwordHow:
      'För dig som inte har BankID eller Freja+. Du skriver ett lösenord, och sedan en kod som du får med SMS.',
    passwordLess: 'Du kan göra färre saker, till exempel inte se eller förnya recept.',
    passwordGo: 'Logga in med lösenord',
    passwordOrder: 'Beställ ett lösenord',
    refusedTitle: 'Du kan inte logga in',
    refusedOpens: 'Du kan logga in från och med {date}.',
    safety: 'Ring någon dig och ber dig logga in? Lägg på. Vi ringer aldrig om det.',
  },
  password: {
    title: 'Logga in med lösenord och kod',
    lead: 'Du behöver ditt lösenord, och telefonen eller e-posten som koden skickas till.',
    over: 'Koden gäller inte längre. Det du skrev är kvar: tryck på Skicka kod, så får du en ny.',
    sendCode: 'Skicka kod',
    otherWay: 'Logga in på ett annat sätt',
    noneTitle: 'Har du inget lösenord?',
    order: 'Beställ ett lösenord',
    letter: 'Jag har fått mitt brev',
    codeTitle: 'Skriv koden',
    sent: 'Om numret och lösenordet stämmer har vi skickat en kod. Den kommer med SMS, eller med e-post om din mottagning har ordnat det så.',
    signIn: 'Logga in',
    noCode: 'Kom ingen kod?',
    noCodeWhy:
      'Det kan ta någon minut. Kommer den inte alls kan personnumret eller lösenordet vara fel, mobilnumret vara ett annat, eller så behöver du logga in med e-legitimation. Har du bytt mobilnummer behöver du ett nytt lösenord.',
    checkAgain: 'Kontrollera det jag skrev',
    orderNew: 'Beställ ett nytt lösenord',
  },
  orderPassword: {
    title: 'Beställ ett lösenord',
    lead: 'Du får ett brev hem med en kod. Med koden väljer du själv ett lösenord.',
    who: 'Du behöver vara folkbokförd i Sverige, och gammal nog att sköta din vård själv. Har du skyddade personuppgifter behöver du e-legitimation.',
    days: 'Brevet går till din folkbokföringsadress. Det tar några dagar.',
    number:
      'Koderna när du loggar in skickas till mobilnumret du skriver här. Byter du nummer behöver du ett nytt lösenord.',
    submit: 'Beställ lösenord',
    back: 'Till inloggningen',
    doneTitle: 'Vi har tagit emot din beställning',
    done: 'Om du kan få ett lösenord är ett brev på väg till din folkbokföringsadress. Det tar några dagar.',
    nextTitle: 'När brevet har kommit',
    next1: 'Skriv in koden från brevet här i tjänsten. Den gäller i tre veckor.',
    next2: 'Välj ditt eget lösenord.',
    next3: 'Logga in med lösenordet och en kod som kommer med SMS.',
    noLetterTitle: 'Kommer inget brev?',
    noLetter:
      'Vänta en vecka. Kontrollera sedan att adressen hos Skatteverket stämmer, och beställ igen. Du kan också logga in med e-legitimation, eller ringa din mottagning.',
    haveLetter: 'Jag har fått mitt brev',
  },
  letter: {
    title: 'Välj ditt lösenord',
    lead: 'Ha brevet framför dig. Koden i brevet går att använda en gång.',
    code: 'Koden i brevet',
    codeHint: 'Skriv den som den står. Stora och små bokstäver spelar ingen roll.',
    codeEmpty: 'Skriv koden som står i brevet.',
    codeWrong:
      'Det gick inte med den koden. Kontrollera koden och personnumret. Är de rätt kan koden vara för gammal eller redan använd. Då behöver du beställa ett nytt brev.',
    submit: 'Spara lösenordet',
    back: 'Till inloggningen',
    orderNew: 'Beställ ett nytt brev',
    doneTitle: 'Lösenordet är sparat',
    done: 'Nu kan du logga in med det, och med koden som du får med SMS.',
    signIn: 'Logga in med lösenord',
  },
} as const;

export default sv;
