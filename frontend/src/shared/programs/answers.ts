import type { ProgramStep, StepAnswer } from '~/api/types';

/** Whether there is something to answer in a step, in words or by a count. */
export const asks = ({ kind, times }: ProgramStep) => kind === 'QUESTION' || times !== undefined;

/** Whether nothing is answered. */
export const isEmpty = ({ text, choices, number, declined }: StepAnswer): boolean =>
  !text?.trim() && !choices?.length && number === undefined && !declined;

/** The same answer as the server keeps it: what says nothing is left out. */
export function kept(answer: StepAnswer): StepAnswer | undefined {
  if (isEmpty(answer)) return undefined;
  if (answer.declined) return { declined: true };
  const { text, choices, number } = answer;
  return {
    ...(text?.trim() && { text: text.trim() }),
    ...(choices?.length && { choices: [...choices].sort((a, b) => a - b) }),
    ...(number !== undefined && { number }),
  };
}

/** Whether two answers say the same. */
export const isSame = (one: StepAnswer | undefined, other: StepAnswer | undefined): boolean =>
  JSON.stringify(kept(one ?? {})) === JSON.stringify(kept(other ?? {}));

/** Whether the step can be marked as done with this answer. */
export const isAnswered = (step: ProgramStep, answer: StepAnswer): boolean =>
  step.kind !== 'QUESTION' || !isEmpty(answer);
