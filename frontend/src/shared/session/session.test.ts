import { expect, it } from 'vitest';
import { countdown, type HeldSession } from './session';

const second = 1_000;
const received = Date.parse('2026-11-21T09:00:00Z');

/** A session received now by this device, whose server may live in another time. */
function session(
  idleSeconds: number,
  absoluteSeconds: number,
  serverTime = '2031-05-04T21:58:00Z',
): HeldSession {
  const at = (seconds: number) => new Date(Date.parse(serverTime) + seconds * second).toISOString();
  return {
    personId: '0190',
    assurance: 'E_ID',
    method: 'bankid',
    startedAt: serverTime,
    now: serverTime,
    idleExpiresAt: at(idleSeconds),
    expiresAt: at(absoluteSeconds),
    receivedAt: received,
  };
}

it.each([
  [0, 'active', 180],
  [59, 'active', 121],
  [60, 'warning', 120],
  [179, 'warning', 1],
  [180, 'ended', 0],
] as const)(
  'after %i s by this device: %s, %i s left, whatever year the server has',
  (passed, phase, left) => {
    expect(countdown(session(180, 9_000), received + passed * second)).toEqual({
      phase,
      limit: 'idle',
      secondsLeft: left,
    });
  },
);

it('says when the absolute limit is what ends the session', () => {
  expect(countdown(session(1_800, 100), received)).toEqual({
    phase: 'warning',
    limit: 'absolute',
    secondsLeft: 100,
  });
});
