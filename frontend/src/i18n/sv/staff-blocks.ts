const sv = {
  blocks: {
    title: 'Spärrar',
    lead: 'Vårdnadshavare som ni har spärrat från ett barn. Bara verksamhetschefen beslutar om spärrar.',
    new: 'Spärra en vårdnadshavare',
    which: 'Vilka vill du se?',
    status: { STANDING: 'De som gäller', LIFTED: 'De som är hävda' },
    count: '{count, plural, =0 {Inga spärrar} =1 {1 spärr} other {# spärrar}}',
    none: 'Här finns inga spärrar.',
    guardian: 'Vårdnadshavare med skyddade personuppgifter',
    blocked: 'Spärrad: {name}',
    begun: 'Beslutad {date}.',
    lifted: 'Hävd {date}.',
    open: 'Öppna spärren för {name}',
    toList: 'Till spärrarna',
    blockTitle: 'Spärr av {name}',
    stands: 'Spärren gäller',
    liftedTitle: 'Spärren är hävd',
    caseIs: 'Ärende {number}.',
    leaks: 'Det här kan fortfarande läcka',
    leaksLeft:
      '{count, plural, =0 {Inget kvar att göra.} =1 {1 sak att ta hand om.} other {# saker att ta hand om.}}',
    cancelled:
      '{count, plural, =1 {Det här besöket är avbokat} other {De här besöken är avbokade}} för spärrens skull. Ring och ge barnet en ny tid:',
    cancelQuestion: '{count, plural, =1 {Avboka besöket?} other {Avboka alla # besöken?}}',
    cancelYes: 'Ja, {count, plural, =1 {avboka besöket} other {avboka # besök}}',
    nothingLeaks: 'Inget läcker här.',
    doneAt: 'Åtgärdat {date}{stopped, plural, =0 {.} other {, # stycken.}}',
    stopped: 'Det är åtgärdat.',
    stopFailed: 'Det gick inte. Försök igen.',
    leak: {
      SHARED_CONTACT: {
        title: 'Barnets eget nummer eller adress',
        found:
          '{count, plural, =1 {Barnets eget mobilnummer eller e-post är också} other {Barnets eget mobilnummer och e-post är också}} {name}s.',
        means: 'Koder och aviseringar till barnet kommer dit. Barnet får lägga till ett eget senare.',
        stop: 'Ta bort ur barnets profil',
      },
      SHARED_NOTICES: {
        title: 'Andras aviseringar om barnet',
        found:
          '{count, plural, =1 {1 avisering till någon annan går till} other {# aviseringar till andra går till}} samma nummer eller adress som {name} har.',
        means: 'De stängs av. Den andra kan välja en egen adress.',
        stop: 'Stäng av aviseringarna',
      },
      GUARDIAN_NOTICES: {
        title: 'Vårdnadshavarens egna aviseringar',
        found:
          '{name} har valt aviseringar om barnet. Inga skickas medan spärren gäller, inte heller de som redan väntar.',
        means: 'Stängs de av skickas inga om spärren hävs heller.',
        stop: 'Stäng av dem',
      },
      GRANTS: {
        title: 'Undantag, fullmakter och ansökningar',
        found:
          'De som fanns avslutades när spärren lades. {count, plural, =1 {1} other {#}} till för {name} vilar medan spärren gäller.',
        means: 'Också de slutar senast när spärren hävs.',
        stop: 'Avsluta dem',
      },
      BOOKINGS: {
        title: 'Kommande besök hos er',
        found:
          '{name} har bokat {count, plural, =1 {1 kommande besök} other {# kommande besök}} och vet var barnet är då.',
        means:
          'Tiderna blir lediga för andra, och barnets sida får veta att det är avbokat. Ge barnet nya tider, gärna per telefon.',
        stop: 'Avboka besöken',
      },
    },
    lift: 'Häv spärren',
    liftMeans: 'Då får {name} det som reglerna ger, om inte en annan enhet också har spärrat.',
    liftReason: 'Varför hävs spärren?',
    liftYes: 'Häv spärren av {name}',
    liftedNow: 'Spärren av {name} är hävd.',
    overtaken: 'Någon annan har ändrat spärren. Ladda om sidan och se vad som gäller.',
    whichChild: 'Vilket barn gäller det?',
    chooseChild: 'Välj {name}',
    newTitle: 'Spärra en vårdnadshavare',
    means:
      'Från nästa tryck finns {name} inte längre i portalen för vårdnadshavaren. Ingen får veta det av portalen. Undantag, fullmakter och ansökningar som vårdnadshavaren har avslutas, och öppnas inte igen om spärren hävs. Den andra vårdnadshavaren berörs inte.',
    who: 'Vem ska spärras?',
    whoEmpty: 'Välj vem som ska spärras.',
    noGuardians: 'Enligt folkbokföringen har patienten ingen vårdnadshavare.',
    allBlocked: 'Ni har redan spärrat alla vårdnadshavare.',
    otherChild: 'Välj ett annat barn',
    reason: 'Varför spärras vårdnadshavaren?',
    reasonHint: 'Visas aldrig för en vårdnadshavare. Minst 10 tecken.',
    reasonShort: 'Skriv skälet, minst 10 tecken.',
    caseNumber: 'Ärendenummer (valfritt)',
    blockYes: 'Spärra från {name}',
    already: 'Ni har redan spärrat den vårdnadshavaren.',
    invalid: 'Det går inte att spara. Skriv vanlig text, och kontrollera vem som är vald.',
  },
} as const;

export default sv;
