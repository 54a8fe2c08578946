import type { Reason, Role } from '~/api/types';

const sv = {
  /** Why something is refused, and what the person can do now. Dates come from the answer, never from here. */
  reasons: {
    ID_TYPE_NOT_ACCEPTED: {
      why: 'Det går inte att logga in med samordningsnummer eller reservnummer.',
      now: 'Ring din mottagning när du behöver vård eller vill läsa dina uppgifter.',
    },
    NOT_REGISTERED: {
      why: 'Bara den som är folkbokförd i Sverige kan logga in.',
      now: 'Stämmer det inte? Kontakta Skatteverket. Du får vård ändå: ring mottagningen.',
    },
    UNDER_13: {
      why: 'Man behöver vara äldre för att sköta sina vårdärenden själv.',
      now: 'Be en vårdnadshavare om hjälp. Du kan också ringa vården själv, eller prata med skolsköterskan.',
    },
    PROTECTED_NEEDS_E_ID: {
      why: 'Den som har skyddade personuppgifter behöver logga in med e-legitimation.',
      now: 'Logga in med BankID eller Freja+ i stället.',
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
      now: 'Logga in med BankID eller Freja+, så kommer du tillbaka hit.',
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
      why: 'Journalen är förseglad.',
      now: 'Bara den som journalen handlar om kan öppna den igen, och det tar till nästa dag.',
    },
    JOURNAL_FROM_16: {
      why: 'Den egna journalen öppnas när man är äldre.',
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
      why: 'Personen är så gammal att hen själv råder över sin journal och sina ärenden.',
      now: 'Prata med varandra. Den unga kan läsa sin journal själv, och visa dig det hen vill.',
    },
    CHILD_IS_13: {
      why: 'Barnet är så gammalt att det sköter sina vårdärenden själv. En vårdnadshavare kan bara göra det som barnet har gett fullmakt till, och läsa det som en mottagning har öppnat.',
      now: 'Barnet kan logga in själv och ge dig en fullmakt, och du kan ansöka om att få läsa journalen. Ring mottagningen om du behöver veta något för att kunna hjälpa ditt barn.',
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
    NO_COMMISSION: {
      why: 'Du har inte valt något medarbetaruppdrag, eller så gäller det inte längre.',
      now: 'Välj ett uppdrag. Saknas det, kontakta den som sköter HSA-katalogen hos er.',
    },
    OTHER_UNIT: {
      why: 'Det här hör till en annan enhet än den du har valt att arbeta på.',
      now: 'Byt uppdrag, om du arbetar även där.',
    },
    NO_TIE: {
      why: 'Uppgifterna finns inte, eller så har du inte åtkomst till dem.',
      now: 'Lägg till patienten på enheten, om ni har en vårdrelation.',
    },
    ROLE_NOT_ENOUGH: {
      why: 'Din roll på enheten räcker inte till det här.',
      now: 'Be någon med rätt roll på enheten.',
    },
    OWN_RECORD: {
      why: 'Ingen öppnar sina egna eller sina barns uppgifter på personalsidan.',
      now: 'Logga in som privatperson, eller be en kollega.',
    },
  } satisfies Record<Reason, { why: string; now: string }>,
  refusal: {
    seal: 'Till förseglingen av min journal',
    withEid: 'Logga in med e-legitimation',
    title: 'Du har inte åtkomst',
    titleAction: {
      JOURNAL_READ: 'Du kan inte läsa journalen',
    },
    titleOther: 'Du kan inte göra det här',
    titleFor: '{title} för {name}',
    why: 'Varför?',
    since: 'Det gäller sedan {date}.',
    whenTitle: 'När ändras det?',
    opens: 'Det öppnas den {date}.',
    never: 'Det ändras inte av sig självt.',
    now: 'Vad kan du göra nu?',
    apply: 'Ansök om att läsa journalen för {name}',
    askRole: {
      OPERATIONS_MANAGER: 'Be enhetens verksamhetschef.',
      PHYSICIAN: 'Be en läkare på enheten.',
      CARE_STAFF: 'Be någon i enhetens vårdpersonal.',
    } satisfies Record<Role, string>,
    explain: 'Se vad du kan göra, och när',
  },
} as const;

export default sv;
