import type { EidPurpose } from '~/api/types';
import type { Provider } from './useEid';

/** What to come back to when the app on this device has opened the browser again; in this tab only, and once. */
const kept = 'eid-return';

export type Kept = { to: string; purpose: EidPurpose; provider: Provider };

export const keepTarget = (target: Kept) => sessionStorage.setItem(kept, JSON.stringify(target));

export function readTarget(): Kept | undefined {
  const text = sessionStorage.getItem(kept);
  return text ? (JSON.parse(text) as Kept) : undefined;
}
export const dropTarget = () => sessionStorage.removeItem(kept);
