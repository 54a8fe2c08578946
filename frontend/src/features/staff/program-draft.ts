import type { ProgramContent, ProgramStep, QuestionKind, StepKind } from '~/api/types';

/** A step as it is being written; what another kind of step has is kept meanwhile. */
export type StepDraft = {
  /** Stays with the step when it is moved. */
  key: number;
  kind: StepKind;
  title: string;
  text: string;
  times: string;
  question: QuestionKind;
  /** One on each line. */
  options: string;
  lowest: string;
  highest: string;
};

export type ProgramDraft = {
  title: string;
  about: string;
  weeks: string;
  afterwards: string;
  steps: StepDraft[];
};

const mostWeeks = 52;
const mostTimes = 100;
const isWithin = (text: string, most: number) =>
  /^\d{1,3}$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= most;

export const newStep = (steps: StepDraft[]): StepDraft => ({
  key: Math.max(0, ...steps.map(({ key }) => key)) + 1,
  kind: 'TEXT',
  title: '',
  text: '',
  times: '',
  question: 'TEXT',
  options: '',
  lowest: '',
  highest: '',
});

const draftOfStep = ({ kind, title, text, times, question }: ProgramStep, at: number): StepDraft => ({
  key: at + 1,
  kind,
  title,
  text,
  times: times?.toString() ?? '',
  question: question?.kind ?? 'TEXT',
  options: question?.options?.join('\n') ?? '',
  lowest: question?.lowest ?? '',
  highest: question?.highest ?? '',
});

export const draftOf = (content: ProgramContent | undefined): ProgramDraft => ({
  title: content?.title ?? '',
  about: content?.about ?? '',
  weeks: content?.weeks.toString() ?? '',
  afterwards: content?.afterwards ?? '',
  steps: content?.steps.map(draftOfStep) ?? [],
});

const optionsOf = ({ options }: StepDraft) =>
  options
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

function contentOfStep(step: StepDraft): ProgramStep {
  const { kind, times, question } = step;
  const common = { kind, title: step.title.trim(), text: step.text.trim() };
  if (kind === 'EXERCISE') return times.trim() ? { ...common, times: Number(times) } : common;
  if (kind === 'TEXT') return common;
  if (question === 'TEXT') return { ...common, question: { kind: question } };
  if (question === 'SCALE') {
    const ends = { lowest: step.lowest.trim(), highest: step.highest.trim() };
    return { ...common, question: { kind: question, ...ends } };
  }
  return { ...common, question: { kind: question, options: optionsOf(step) } };
}

/** What is sent: each step with what its kind has, and nothing else. */
export const contentOf = ({ title, about, weeks, afterwards, steps }: ProgramDraft): ProgramContent => ({
  title: title.trim(),
  about: about.trim(),
  weeks: Number(weeks),
  ...(afterwards.trim() && { afterwards: afterwards.trim() }),
  steps: steps.map(contentOfStep),
});

type Word =
  | 'nameEmpty'
  | 'aboutEmpty'
  | 'weeksWrong'
  | 'stepNameEmpty'
  | 'textEmpty'
  | 'timesWrong'
  | 'optionsWrong'
  | 'endsEmpty';
/** What is wrong with a field, as the name of its words; `step` is the step's place, from 1. */
export type DraftFault = { field: string; word: Word; step: number };

function faultsOfStep(step: StepDraft, at: number): DraftFault[] {
  const { key, kind, title, text, times, question, lowest, highest } = step;
  const fault = (name: string, word: Word) => ({ field: `${name}-${key}`, word, step: at + 1 });
  const options = optionsOf(step);
  const choosing = question === 'ONE' || question === 'MANY';
  return [
    !title.trim() && fault('rubrik', 'stepNameEmpty'),
    !text.trim() && fault('text', 'textEmpty'),
    kind === 'EXERCISE' && times.trim() && !isWithin(times, mostTimes) && fault('ganger', 'timesWrong'),
    kind === 'QUESTION' &&
      choosing &&
      (options.length < 2 || new Set(options).size < options.length) &&
      fault('val', 'optionsWrong'),
    kind === 'QUESTION' &&
      question === 'SCALE' &&
      !(lowest.trim() && highest.trim()) &&
      fault('lagst', 'endsEmpty'),
  ].filter((each): each is DraftFault => Boolean(each));
}

/** What has to be put right before it can be saved. */
export const faultsOf = ({ title, about, weeks, steps }: ProgramDraft): DraftFault[] =>
  [
    !title.trim() && { field: 'namn', word: 'nameEmpty' as const, step: 0 },
    !about.trim() && { field: 'om', word: 'aboutEmpty' as const, step: 0 },
    !isWithin(weeks, mostWeeks) && { field: 'veckor', word: 'weeksWrong' as const, step: 0 },
    ...steps.flatMap(faultsOfStep),
  ].filter((each): each is DraftFault => Boolean(each));

/** The steps with one of them moved; at either end it stays. */
export function move(steps: StepDraft[], from: number, by: -1 | 1): StepDraft[] {
  const [step] = steps.slice(from, from + 1);
  const to = from + by;
  if (!step || to < 0 || to >= steps.length) return steps;
  return steps.toSpliced(from, 1).toSpliced(to, 0, step);
}
