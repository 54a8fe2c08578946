import type { AccessExplanation, Action } from '~/api/types';

export type AnswerGroup = { actions: Action[]; answer: AccessExplanation };

/** Actions that share their whole answer are told together. */
export function groupAnswers(answers: AccessExplanation[]): AnswerGroup[] {
  const groups = new Map<string, AnswerGroup>();
  for (const answer of answers) {
    const { decision, rule, reason, scope, since, until, opensOn, turnedBy } = answer;
    const key = JSON.stringify([decision, rule, reason, scope, since, until, opensOn, turnedBy]);
    const group = groups.get(key);
    if (group) group.actions.push(answer.action);
    else groups.set(key, { actions: [answer.action], answer });
  }
  return [...groups.values()];
}
