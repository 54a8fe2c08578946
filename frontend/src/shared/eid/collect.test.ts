import { describe, expect, it } from 'vitest';
import { ApiError } from '~/api/client';
import { outcomeOf, outcomeOfError } from './collect';

describe('what an answer about an order leads to', () => {
  it('goes on while pending, with the newest code', () => {
    expect(outcomeOf({ status: 'pending', hint: 'userSign', qr: 'bankid.x' })).toEqual({
      kind: 'pending',
      hint: 'userSign',
      qr: 'bankid.x',
    });
  });

  it('ends when complete or failed', () => {
    expect(outcomeOf({ status: 'complete', hint: 'complete' })).toEqual({ kind: 'done' });
    expect(outcomeOf({ status: 'failed', hint: 'userCancel' })).toEqual({
      kind: 'failed',
      ending: 'userCancel',
    });
  });

  it('keeps asking when the provider or the network is away', () => {
    expect(outcomeOfError(new ApiError(503))).toEqual({ kind: 'trouble', trouble: 'waitingProvider' });
    expect(outcomeOfError(new ApiError(503, { code: 'REGISTER_UNAVAILABLE' }))).toEqual({
      kind: 'trouble',
      trouble: 'registerAway',
    });
    expect(outcomeOfError(new TypeError('Failed to fetch'))).toEqual({ kind: 'trouble', trouble: 'offline' });
  });

  it('tells a refusal apart from a failure', () => {
    const problem = { code: 'SIGN_IN_REFUSED', reason: 'UNDER_13', rule: 'L3' } as const;
    expect(outcomeOfError(new ApiError(403, problem))).toEqual({ kind: 'refused', problem });
    expect(outcomeOfError(new ApiError(403, { code: 'OTHER_PERSON' }))).toEqual({
      kind: 'failed',
      ending: 'otherPerson',
    });
    expect(outcomeOfError(new ApiError(404))).toEqual({ kind: 'failed', ending: 'expiredTransaction' });
  });
});
