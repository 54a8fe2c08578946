import type { Action, DetailKind, EidHint, JournalCategory, Reason, Relation } from '~/api/types';

/** What each state of a BankID order means, in one sentence. */
export const hints = {
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
  awaitingReturn: 'Du har godkänt. Gå tillbaka till webbläsaren där du började.',
  complete: 'Klart. Vi loggar in dig.',
  unknown: 'Inloggningen pågår i BankID-appen.',
} as const satisfies Record<EidHint, string>;

/** Why something is refused, and what the person can do now. Dates come from the answer, never from here. */
export const reasons = {
  ID_TYPE_NOT_ACCEPTED: {
    why: 'Det går inte att logga in med samordningsnummer eller reservnummer.',
    now: 'Ring din mottagning när du behöver vård eller vill läsa dina uppgifter.',
  },
  NOT_REGISTERED: {
    why: 'Bara den som är folkbokförd i Sverige kan logga in.',
    now: 'Stämmer det inte? Kontakta Skatteverket. Du får vård ändå: ring mottagningen.',
  },
  UNDER_13: {
    why: 'Man behöver ha fyllt 13 år för att sköta sina vårdärenden själv.',
    now: 'Be en vårdnadshavare om hjälp. Du kan också ringa vården själv, eller prata med skolsköterskan.',
  },
  PROTECTED_NEEDS_E_ID: {
    why: 'Den som har skyddade personuppgifter behöver logga in med e-legitimation.',
    now: 'Logga in med BankID i stället.',
  },
  PATIENT_DECEASED: {
    why: 'Personen är avliden enligt folkbokföringen.',
    now: 'Kontakta vårdenheten om du behöver uppgifter ur journalen.',
  },
  NO_RELATION: {
    why: 'Det finns inget som gör dig till ombud för den här personen.',
    now: 'Kontrollera att du är inloggad som rätt person.',
  },
  NEEDS_E_ID: {
    why: 'Det här kräver att du loggar in med e-legitimation.',
    now: 'Logga ut, och logga in igen med BankID.',
  },
  CLINIC_APPROVAL_NEEDED: {
    why: 'Mottagningen behöver godkänna dig först, för att du har skyddade personuppgifter.',
    now: 'Ring mottagningen och be dem öppna tjänsten för dig.',
  },
  PER_NOT_ENROLLED: {
    why: 'Det här är bara för den som är med i kvalitetsregistret.',
    now: 'Fråga din mottagning om du vill vara med.',
  },
  JOURNAL_SEALED: {
    why: 'Journalen är förseglad av den som den handlar om.',
    now: 'Bara den som har förseglat journalen kan öppna den igen.',
  },
  JOURNAL_FROM_16: {
    why: 'Den egna journalen öppnas på 16-årsdagen.',
    now: 'Du kan be mottagningen att berätta vad som står, eller att göra en mognadsbedömning så att du kan läsa tidigare.',
  },
  GUARDIAN_BLOCKED: {
    why: 'Uppgifterna finns inte, eller så har du inte åtkomst till dem.',
    now: 'Kontakta mottagningen om du har frågor.',
  },
  CHILD_PROTECTED: {
    why: 'Uppgifterna finns inte, eller så har du inte åtkomst till dem.',
    now: 'Kontakta mottagningen om du har frågor.',
  },
  GUARDIAN_PROTECTED: {
    why: 'Den som har skyddade personuppgifter kan inte vara ombud här.',
    now: 'Ring mottagningen, så hjälper de dig med barnets ärenden.',
  },
  CHILD_IS_16: {
    why: 'Personen har fyllt 16 år och råder själv över sin journal och sina ärenden.',
    now: 'Prata med varandra. Den unga kan läsa sin journal själv, och visa dig det hen vill.',
  },
  CHILD_IS_13: {
    why: 'Barnet har fyllt 13 år. Då sköter det sina vårdärenden själv, och vårdnadshavare kan inte längre läsa eller göra något åt barnet.',
    now: 'Ring mottagningen om du behöver veta något för att kunna hjälpa ditt barn. Barnet kan logga in själv med eget BankID.',
  },
  NOT_FOR_GUARDIANS: {
    why: 'Det här är bara för den som uppgifterna handlar om, inte för vårdnadshavare.',
    now: 'Ring mottagningen om du behöver det för barnets räkning.',
  },
  NO_DELEGATION: {
    why: 'Det finns ingen fullmakt som ger rätt till det här.',
    now: 'Fråga personen om hen vill ge dig en fullmakt.',
  },
  REGISTER_UNAVAILABLE: {
    why: 'Vi når inte folkbokföringen just nu, och kan därför inte se vad du har rätt till.',
    now: 'Försök igen om en stund. Brådskar det, ring mottagningen.',
  },
  NO_RULE: {
    why: 'Det finns ingen regel som ger rätt till det här.',
    now: 'Kontakta mottagningen om du tror att det är fel.',
  },
} as const satisfies Record<Reason, { why: string; now: string }>;

/** What a permit rests on, by rule. */
export const permits = {
  O6: 'Från 16-årsdagen läser man hela sin egen journal.',
  O7: 'En mottagning har bedömt att den unga är mogen att läsa sin egen journal.',
  O10: 'Det gäller den egna vården.',
  G5: 'Mottagningen har beslutat om ett undantag som låter vårdnadshavaren läsa.',
  G10: 'Vårdnadshavare enligt folkbokföringen sköter barnets ärenden fram till 13-årsdagen.',
  D5: 'Patienten har gett en fullmakt som omfattar det här.',
  other: 'En regel ger rätt till det här.',
} as const;

export const actions = {
  CLINIC_LIST: 'Välja mottagningar',
  APPOINTMENT: 'Boka, boka om och avboka tid',
  MESSAGE: 'Skriva till mottagningar',
  CERTIFICATE_ORDER: 'Beställa intyg',
  PER: 'Svara på frågor om hälsan före besök',
  PRESCRIPTION: 'Se och förnya recept',
  SELF_TEST: 'Beställa självprov och läsa svaren',
  TREATMENT_PROGRAM: 'Gå stöd- och behandlingsprogram',
  NOTIFICATION_SETTINGS: 'Välja aviseringar',
  CERTIFICATE_VIEW: 'Läsa intyg',
  JOURNAL_READ: 'Läsa journalen',
  ACCESS_LOG_READ: 'Se vem som har läst',
  DELEGATION_MANAGE: 'Ge fullmakt till någon',
  JOURNAL_SEAL: 'Försegla journalen',
} as const satisfies Record<Action, string>;

export const categories = {
  NOTES: 'Anteckningar',
  DIAGNOSES: 'Diagnoser',
  MEDICATIONS: 'Läkemedel',
  VACCINATIONS: 'Vaccinationer',
  TEST_RESULTS: 'Provsvar',
  REFERRALS: 'Remisser',
  CARE_CONTACTS: 'Vårdkontakter',
  GROWTH: 'Tillväxt',
  ALERTS: 'Varningar',
} as const satisfies Record<JournalCategory, string>;

export const relations = {
  SELF: 'Du själv',
  CHILD: 'Vårdnadshavare',
  DELEGATOR: 'Ombud med fullmakt',
} as const satisfies Record<Relation, string>;

/** What a row of an entry is; a result is named by the care that wrote it. */
export const details = {
  RESULT: 'Resultat',
  CODE: 'Kod',
  KIND: 'Typ',
  PERIOD: 'Tid',
  REASON: 'Orsak',
  ONSET: 'Började',
  ABATEMENT: 'Slutade',
  SEVERITY: 'Svårighetsgrad',
  CERTAINTY: 'Säkerhet',
  DOSE: 'Dosering',
  AMOUNT: 'Mängd',
  ROUTE: 'Ges via',
  BODY_SITE: 'Del av kroppen',
  BATCH: 'Satsnummer',
  DOSE_NUMBER: 'Dos nummer',
  REACTION: 'Reaktion',
  REFERRED_TO: 'Remitterad till',
  METHOD: 'Metod',
  CONCLUSION: 'Bedömning',
  ATTACHMENT: 'Bilaga',
  LOCATION: 'Plats',
} as const satisfies Record<DetailKind, string>;
