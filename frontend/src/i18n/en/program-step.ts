import type sv from '../sv/program-step';
import type { Words } from '../words';

const en: Words<typeof sv> = {
  programStep: {
    progress: '{done, number} of {steps, number} steps',
    times: 'Do it {times, plural, =1 {one time} other {# times}}.',
    timesDone: 'Done {number, number} of {times, plural, =1 {1 time} other {# times}}',
    once: 'Once more',
    onceLess: 'Once less',
    answer: 'Your answer',
    chooseOne: 'Choose one answer',
    chooseMany: 'Choose all that are true',
    scale: 'Choose a number from 0 to 10',
    scaleEnds: '0 means “{lowest}”, 10 means “{highest}”.',
    decline: 'I do not want to answer',
    declined: 'Did not want to answer.',
    noAnswer: 'No answer.',
    scaleAnswer: '{number, number} of 10 (0: {lowest}, 10: {highest})',
  },
};

export default en;
