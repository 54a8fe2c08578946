import type { CertificateKind } from '~/api/types';

const sv = {
  certificates: {
    title: 'Mina intyg',
    titleFor: 'Intyg för {name}',
    lead: 'Beställ intyg från vården, och se hur det går.',
    order: 'Beställ intyg',
    orderFor: 'Beställ intyg för {name}',
    orderLead: 'Mottagningen läser beställningen och avgör om den kan skriva intyget.',
    guardianNote:
      'Intyget lämnas ut av mottagningen. Vad som står i ett intyg kan vårdnadshavare inte läsa här. När {name} sköter sin vård själv finns det på hens egna sidor.',
    where: 'Vilken mottagning ska skriva intyget?',
    noClinic: 'Välj en mottagning.',
    kindLegend: 'Vad för slags intyg gäller det?',
    noKind: 'Välj vad för slags intyg det gäller.',
    kind: {
      SICKNESS: 'Sjukdom eller frånvaro',
      SCHOOL: 'Skola eller förskola',
      SPORT: 'Idrott',
      VACCINATION: 'Vaccination',
      OTHER: 'Något annat',
    } satisfies Record<CertificateKind, string>,
    purpose: 'Vad ska intyget användas till?',
    purposeHint: 'Vem vill ha det, och vad behöver stå i det? Högst 1 000 tecken.',
    noPurpose: 'Skriv vad intyget ska användas till.',
    noText: 'Det gick inte att skicka det du skrev. Skriv vanlig text, högst 1 000 tecken.',
    periodLegend: 'Gäller det en viss tid? (valfritt)',
    from: 'Från och med',
    to: 'Till och med',
    periodTurned: 'Sista dagen kan inte vara före den första.',
    period: 'Gäller tiden {from} – {to}.',
    send: 'Skicka beställningen',
    sendFor: 'Skicka beställningen för {name}',
    back: 'Avbryt',
    receipt: 'Beställningen är skickad',
    toList: 'Till intygen',
    notOffered: 'Mottagningen tar inte emot beställningar av intyg här. Välj en annan, eller ring dem.',
    notOfferedCall:
      'Mottagningen tar inte längre emot beställningar av intyg här. Välj en annan, eller ring dem: {phone}.',
    approval:
      'Mottagningen behöver godkänna dig först, för att du har skyddade personuppgifter. Ring dem, eller välj en annan.',
    issued: 'Utfärdade intyg',
    notShown: 'Du kan beställa intyg för {name}, men inte läsa dem här.',
    noneIssued:
      'Här finns inga intyg än. När en mottagning har utfärdat ett kan du läsa det och ladda ned det här.',
    issuedBy: '{clinic}, {date}',
    signedBy: 'Utfärdat av',
    download: 'Ladda ned intyget (PDF)',
    downloadNote: 'Filen innehåller ditt personnummer. Lånar du datorn, ta bort den efteråt.',
    orders: 'Beställningar',
    noOrders: 'Inga beställningar.',
    withdraw: 'Ta tillbaka beställningen: {kind}',
    withdrawn: 'Beställningen är tillbakatagen.',
    alreadyTaken:
      'Mottagningen har redan börjat, så beställningen går inte att ta tillbaka. Ring dem om något är fel.',
    failed: 'Det gick inte. Försök igen om en stund.',
    status: {
      SENT: 'Skickad till {clinic}. Ingen har börjat än.',
      IN_PROGRESS: '{clinic} arbetar med intyget sedan {date}.',
      ISSUED: 'Utfärdat av {clinic} {date}.',
      REFUSED: '{clinic} skrev inget intyg. Svar {date}:',
      WITHDRAWN: 'Beställningen togs tillbaka {date}.',
    },
    handOver: {
      PORTAL: 'Intyget finns här, bland utfärdade intyg.',
      CLINIC: 'Intyget finns här, och kan hämtas på {clinic}.',
      POST: 'Intyget finns här, och skickas med post till folkbokföringsadressen.',
    },
    handOverFor: {
      PORTAL: 'Personen läser intyget på sina egna sidor.',
      CLINIC: 'Intyget hämtas på {clinic}.',
      POST: 'Intyget skickas med post till folkbokföringsadressen.',
    },
    expected: 'Mottagningen räknar med att svara senast {date}.',
    expectedUnknown: 'Svaret brukar komma inom några arbetsdagar. Dröjer det, ring mottagningen.',
    sent: 'Skickad {date} av {doer}.',
  },
} as const;

export default sv;
