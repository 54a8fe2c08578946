const sv = {
  handover: {
    title: 'När {name} tar över',
    titleSelf: 'Nu sköter du din vård själv',
    lead: 'Från och med {date} sköter {name} sina egna vårdärenden och loggar in själv. Du kan vara ombud till och med {last}.',
    leadSelf:
      'Sedan {date} är dina vårdärenden dina egna. Ingen annan kan göra dem åt dig här, om du inte själv vill det.',
    whenTitle: 'Vad som ändras, och när',
    begins: '{name} kan då själv',
    beginsSelf: 'Det här kan du',
    later: '{name} kan senare',
    laterSelf: 'Det här öppnas senare',
    from: 'från och med {date}',
    ends: 'Det här kan du inte längre',
    endsSelf: 'Det här kan dina vårdnadshavare inte längre',
    staysTitle: 'Ingenting försvinner',
    stays:
      'Bokade tider, meddelanden, receptförnyelser, beställningar och program som har börjat finns kvar hos {name}, precis som de är. Du behöver inte göra något.',
    prepareTitle: 'Förbered er tillsammans',
    prepare: {
      eid: '{name} loggar in med e-legitimation. Ordna en i god tid hos banken eller den som ger ut den.',
      contact:
        '{name} väljer själv mobilnummer och e-post när hen loggar in. Se till att det är egna, och inte dina.',
      drafts:
        'Det du har börjat skriva men inte skickat ser ingen annan. Skicka det före {date}, om det ska bli av.',
      delegation: '{name} kan sedan ge dig fullmakt att göra vissa ärenden, om hen vill.',
      exception:
        'Om det finns särskilda skäl kan en mottagning besluta att du får läsa i journalen, med {name}s samtycke.',
    },
    takenTitle: 'Det här tar du över',
    takenNothing: 'Just nu finns inget som väntar på dig.',
    takenPrivate:
      'Vill du ha hjälp kan du ge en vårdnadshavare fullmakt. Du bestämmer vad, hur länge, och kan ändra dig.',
    toHelp: 'Vem kan hjälpa mig',
    takenContact: 'Mobilnummer och e-post ska vara dina egna, så att det som skickas kommer till dig.',
    toProfile: 'Se ditt mobilnummer och din e-post',
    taken: {
      questions:
        '{count, plural, =1 {En fråga om vem som får läsa din journal} other {# frågor om vem som får läsa din journal}}',
      visits: '{count, plural, =1 {En bokad tid} other {# bokade tider}}',
      requests:
        '{count, plural, =1 {En beställd tid som väntar på svar} other {# beställda tider som väntar på svar}}',
      threads:
        '{count, plural, =1 {En konversation med en mottagning} other {# konversationer med mottagningar}}',
      renewals: '{count, plural, =1 {En receptförnyelse på väg} other {# receptförnyelser på väg}}',
      certificates: '{count, plural, =1 {Ett beställt intyg} other {# beställda intyg}}',
      selfTests: '{count, plural, =1 {Ett självprov på gång} other {# självprov på gång}}',
      programs: '{count, plural, =1 {Ett program som har börjat} other {# program som har börjat}}',
    },
    seen: 'Jag har läst, gå till mina sidor',
    seenFailed: 'Det gick inte att spara just nu. Försök igen.',
  },
} as const;

export default sv;
