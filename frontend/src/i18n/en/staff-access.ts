import type sv from '../sv/staff-access';
import type { Words } from '../words';

const en: Words<typeof sv> = {
  staffAccess: {
    cases: 'Questions about the log',
    casesLead: 'Patients ask about what somebody on your staff did. Who has waited longest is at the top.',
    noCases: 'When somebody asks about something in their log, it is shown here.',
    openCase: 'Read the question from {name} about {at}',
    doneBy: 'Done {at} by {who}.',
    caseTitle: 'Was this right?',
    act: 'This was done',
    who: '{name}, {role}',
    unknown: 'Unknown colleague',
    refusedAct: 'Refused. Nothing was shown.',
    asked: 'The question was sent on {date} by {doer}.',
    takeMeans:
      'Colleagues then see that you have the question, and the patient sees that you are looking at it.',
    own: 'You did this yourself. Another operations manager has to answer. The patient sees who can help if the answer takes long.',
    outcomes: {
      RIGHT: 'It was right: it belonged to the care',
      WRONG: 'It should not have happened',
    },
    answer: 'Answer, which the patient reads',
    answerHint: 'Write briefly and kindly what happened, and why. Do not write the colleague’s name.',
    answerShort: 'Write the answer, at least 10 characters.',
    done: 'The answer has been sent to {name}.',
    checks: 'Samples of the log',
    checksLead:
      'Go through a sample of what has been opened at your unit: some events at random, and some that stand out. That you do so is written in the log too.',
    count: '{count, plural, =0 {No samples yet} =1 {1 sample} other {# samples}}',
    make: 'Draw a sample',
    from: 'From',
    to: 'To',
    rows: 'Events at random',
    rowsHint: '1–50. At most as many that stand out are added.',
    periodInvalid: 'Choose days up to today, at most 92 days.',
    rowsInvalid: 'Write a number from 1 to 50.',
    draw: 'Draw the sample',
    check: 'Sample {from} – {to}',
    openCheck: 'Open the sample of {at}',
    made: 'Drawn {at}.',
    left: '{left, plural, =0 {All are judged} =1 {1 left to judge} other {# left to judge}}',
    followUps: '{count, plural, =1 {1 to follow up} other {# to follow up}}',
    size: '{count, plural, =0 {No events} =1 {1 event} other {# events}}',
    nothing: 'Nobody has opened anything in those days.',
    flags: {
      SAME_SURNAME: 'Same surname',
      NO_TIE: 'No tie to the clinic',
      OWN_RECORD: 'Own record, or own child’s',
    },
    notShown:
      'Somebody who is not and has not been your patient. Your colleague was refused, so who it was is not shown.',
    somebody: 'somebody without a tie',
    verdicts: { FINE: 'In order', FOLLOW_UP: 'Follow up' },
    judged: 'Judged: {verdict}.',
    fine: 'In order: {what}, {name}',
    followUp: 'Follow up: {what}, {name}',
    note: 'What is to be followed up?',
    noteShort: 'Write what is to be followed up, at least 5 characters.',
    save: 'Save',
    cancel: 'Cancel',
    saved: 'The judgement has been saved.',
    failed: 'It did not go through. Try again in a while.',
    back: 'To the samples',
  },
};

export default en;
