const sv = {
  programStep: {
    progress: '{done, number} av {steps, number} steg',
    times: 'Gör det {times, plural, =1 {en gång} other {# gånger}}.',
    timesDone: 'Gjort {number, number} av {times, plural, =1 {1 gång} other {# gånger}}',
    once: 'En gång till',
    onceLess: 'En gång mindre',
    answer: 'Ditt svar',
    chooseOne: 'Välj ett svar',
    chooseMany: 'Välj alla som stämmer',
    scale: 'Välj en siffra från 0 till 10',
    scaleEnds: '0 betyder ”{lowest}”, 10 betyder ”{highest}”.',
    decline: 'Jag vill inte svara',
    declined: 'Ville inte svara.',
    noAnswer: 'Inget svar.',
    scaleAnswer: '{number, number} av 10 (0: {lowest}, 10: {highest})',
  },
} as const;

export default sv;
