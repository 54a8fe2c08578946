import { ApiError, api, unwrap } from '~/api/client';
import type { EidHint, EidOrderState, Problem } from '~/api/types';

/** What one question about a pending order led to. */
export type Outcome =
  | { kind: 'pending'; hint: EidHint; qr: string | undefined }
  | { kind: 'done' }
  | { kind: 'failed'; ending: Ending }
  | { kind: 'refused'; problem: Partial<Problem> }
  | { kind: 'trouble'; trouble: Trouble };

/** Why there is no proof: what the provider says, or that it was somebody else's. */
export type Ending = EidHint | 'otherPerson';

/** Passing trouble: keep asking. */
export type Trouble = 'waitingProvider' | 'registerAway' | 'offline';

export function outcomeOf({ status, hint, qr }: EidOrderState): Outcome {
  switch (status) {
    case 'complete':
      return { kind: 'done' };
    case 'failed':
      return { kind: 'failed', ending: hint };
    case 'pending':
      return { kind: 'pending', hint, qr };
  }
}

export function outcomeOfError(error: unknown): Outcome {
  if (!(error instanceof ApiError)) return { kind: 'trouble', trouble: 'offline' };
  if (error.status === 403 && error.problem.code === 'SIGN_IN_REFUSED')
    return { kind: 'refused', problem: error.problem };
  if (error.problem.code === 'OTHER_PERSON') return { kind: 'failed', ending: 'otherPerson' };
  // The app has done its part; it is the register that is asked now.
  if (error.problem.code === 'REGISTER_UNAVAILABLE') return { kind: 'trouble', trouble: 'registerAway' };
  if (error.status === 404) return { kind: 'failed', ending: 'expiredTransaction' };
  if (error.status >= 500 || error.status === 429) return { kind: 'trouble', trouble: 'waitingProvider' };
  return { kind: 'failed', ending: 'startFailed' };
}

export async function collect(id: string, returnNonce?: string): Promise<Outcome> {
  try {
    return outcomeOf(
      await unwrap(
        api.POST('/auth/eid-orders/{id}/collect', {
          params: { path: { id } },
          body: returnNonce ? { returnNonce } : {},
        }),
      ),
    );
  } catch (error) {
    if (error instanceof ApiError && error.status === 409) return finishedElsewhere();
    return outcomeOfError(error);
  }
}

/** Another tab may have collected the same order; then this browser is signed in already. */
async function finishedElsewhere(): Promise<Outcome> {
  const { response } = await api.GET('/session');
  return response.ok ? { kind: 'done' } : { kind: 'failed', ending: 'cancelled' };
}
