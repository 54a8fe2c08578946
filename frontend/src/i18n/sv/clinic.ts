const sv = {
  clinics: {
    title: 'Mina mottagningar',
    titleFor: 'Mottagningar för {name}',
    lead: 'De mottagningar du har lagt till ser dig bland sina patienter.',
    leadFor: 'De mottagningar som är tillagda ser {name} bland sina patienter.',
    count: '{count, plural, =0 {Inga mottagningar än} =1 {1 mottagning} other {# mottagningar}}',
    noneHow: 'Sök efter mottagningen här nedanför och lägg till den.',
    since: 'Tillagd {date}.',
    waiting: 'Väntar på mottagningens godkännande sedan {date}.',
    waitingMeans:
      'Mottagningen behöver godkänna den som har skyddade personuppgifter, innan dess tjänster öppnas. Till dess går det inte att boka tid, skriva meddelanden, beställa intyg, förnya recept, beställa självprov eller gå behandlingsprogram där. Ring mottagningen om det brådskar.',
    approved: 'Mottagningen har godkänt. Alla dess tjänster är öppna.',
    remove: 'Ta bort {clinic}',
    removeFor: 'Ta bort {clinic} för {name}',
    sure: 'Vill du ta bort {clinic}?',
    removeMeans: 'Personalen ser inte längre patienten bland sina. Det som redan är gjort finns kvar.',
    removeMeansProtected:
      'Personalen ser inte längre patienten bland sina, och mottagningens godkännande upphör. Lägger du till den igen behöver den godkänna på nytt.',
    removeYes: 'Ja, ta bort',
    removeNo: 'Nej, behåll',
    removed: '{clinic} är borttagen.',
    find: 'Hitta en mottagning',
    name: 'Mottagningens namn',
    nameHint: 'Skriv början av ett eller flera ord i namnet.',
    found: '{count, plural, =0 {Ingen mottagning heter så} =1 {1 mottagning} other {# mottagningar}}',
    foundMore: '{count, number} mottagningar visas, det finns fler',
    findFailed: 'Det gick inte att söka just nu. Försök igen om en stund.',
    add: 'Lägg till {clinic}',
    addFor: 'Lägg till {clinic} för {name}',
    already: 'Tillagd',
    added: '{clinic} är tillagd.',
    failed: 'Det gick inte att ändra. Inget har ändrats. Försök igen.',
  },
} as const;

export default sv;
