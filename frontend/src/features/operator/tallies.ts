import type { ReformTally } from '~/api/types';

/** Several rights that the same number of the same people gain or lose. */
export type Alike = Omit<ReformTally, 'action'> & { actions: ReformTally['action'][] };

/** Joins what differs in nothing but the right. */
export function alike(tallies: ReformTally[]): Alike[] {
  const groups = new Map<string, Alike>();
  for (const { action, ...rest } of tallies) {
    const { who, effect, people, samples } = rest;
    const key = JSON.stringify([who, effect, people, samples]);
    const group = groups.get(key);
    if (group) group.actions.push(action);
    else groups.set(key, { ...rest, actions: [action] });
  }
  return [...groups.values()];
}
