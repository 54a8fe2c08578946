import { describe, expect, it } from 'vitest';
import type { ProgramContent } from '~/api/types';
import { contentOf, draftOf, faultsOf, move, newStep } from './program-draft';

const whole: ProgramContent = {
  title: 'Sov bättre',
  about: 'För vuxna.',
  weeks: 4,
  afterwards: 'Vi ringer.',
  steps: [
    { kind: 'TEXT', title: 'Läs', text: 'Så är det.' },
    { kind: 'EXERCISE', title: 'Gör', text: 'Så här.', times: 7 },
    {
      kind: 'QUESTION',
      title: 'Svara',
      text: 'Hur?',
      question: { kind: 'SCALE', lowest: 'Illa', highest: 'Bra' },
    },
    { kind: 'QUESTION', title: 'Välj', text: 'Vad?', question: { kind: 'MANY', options: ['Kaffe', 'Ljus'] } },
    { kind: 'QUESTION', title: 'Skriv', text: 'Vad?', question: { kind: 'TEXT' } },
  ],
};

describe('a programme being written', () => {
  it('is sent as it came when nothing is changed', () => {
    expect(contentOf(draftOf(whole))).toEqual(whole);
    expect(faultsOf(draftOf(whole))).toEqual([]);
  });

  it('keeps what a step had when its kind is changed and changed back, and sends what the kind has', () => {
    const draft = draftOf(whole);
    const [, exercise] = draft.steps;
    if (!exercise) throw new Error();
    const read = { ...draft, steps: [{ ...exercise, kind: 'TEXT' as const }] };
    expect(contentOf(read).steps).toEqual([{ kind: 'TEXT', title: 'Gör', text: 'Så här.' }]);
    expect(read.steps[0]?.times).toBe('7');
  });

  it('is told what is missing, by field and step', () => {
    const empty = draftOf(undefined);
    expect(faultsOf(empty).map(({ field }) => field)).toEqual(['namn', 'om', 'veckor']);
    const step = newStep([]);
    const question = { ...step, kind: 'QUESTION' as const, title: 'x', text: 'x' };
    const faults = (steps: (typeof step)[]) => faultsOf({ ...draftOf(whole), steps }).map(({ word }) => word);
    expect(faults([step])).toEqual(['stepNameEmpty', 'textEmpty']);
    expect(faults([{ ...question, kind: 'EXERCISE', times: '0' }])).toEqual(['timesWrong']);
    expect(faults([{ ...question, kind: 'EXERCISE', times: '' }])).toEqual([]);
    expect(faults([{ ...question, question: 'ONE', options: 'a\n\n' }])).toEqual(['optionsWrong']);
    expect(faults([{ ...question, question: 'ONE', options: 'a\na ' }])).toEqual(['optionsWrong']);
    expect(faults([{ ...question, question: 'ONE', options: 'a\nb' }])).toEqual([]);
    expect(faults([{ ...question, question: 'SCALE', lowest: 'a' }])).toEqual(['endsEmpty']);
  });

  it('has its steps moved within its ends, each with its own key', () => {
    const { steps } = draftOf(whole);
    const keys = (moved: typeof steps) => moved.map(({ key }) => key);
    expect(keys(move(steps, 0, 1))).toEqual([2, 1, 3, 4, 5]);
    expect(keys(move(steps, 4, -1))).toEqual([1, 2, 3, 5, 4]);
    expect(move(steps, 0, -1)).toBe(steps);
    expect(move(steps, 4, 1)).toBe(steps);
    expect(newStep(steps).key).toBe(6);
  });
});
