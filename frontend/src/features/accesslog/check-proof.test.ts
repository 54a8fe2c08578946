import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { AccessLogProof } from '~/api/types';
import { checkProof } from './check-proof';

const sha256 = (...parts: Uint8Array[]) =>
  createHash('sha256')
    .update(Buffer.concat(parts.map((part) => Buffer.from(part))))
    .digest();
const mark = (number: number) => Uint8Array.of(number);
const leaf = (row: string) => sha256(mark(0), new TextEncoder().encode(row));
const node = (left: Uint8Array, right: Uint8Array) => sha256(mark(1), left, right);
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
const origin = 'portal.example/access-log';
const id = sha256(new TextEncoder().encode(`${origin}\n`), mark(1), raw).subarray(0, 4);
const key = `${origin}+${id.toString('hex')}+${base64(Buffer.concat([mark(1), raw]))}\n`;

function stamped(leaves: number, root: Uint8Array): string {
  const text = `${origin}\n${leaves}\n${base64(root)}\n`;
  return `${text}\n— ${origin} ${base64(Buffer.concat([id, sign(null, Buffer.from(text), privateKey)]))}\n`;
}

/** A log of three rows, by hand: the third has no neighbour of its own. */
const rows = ['{"id":"a"}', '{"id":"b"}', '{"id":"å"}'] as const;
const [a, b, c] = [leaf(rows[0]), leaf(rows[1]), leaf(rows[2])];
const checkpoint = stamped(3, node(node(a, b), c));
const proofs: AccessLogProof[] = [
  { row: rows[0], place: 0, leaves: 3, path: [base64(b), base64(c)], checkpoint, key },
  { row: rows[1], place: 1, leaves: 3, path: [base64(a), base64(c)], checkpoint, key },
  { row: rows[2], place: 2, leaves: 3, path: [base64(node(a, b))], checkpoint, key },
];
const [first] = proofs as [AccessLogProof];

describe('a proof', () => {
  it.each(proofs)('of row $place is right', async (proof) => {
    expect((await checkProof(proof)).right).toBe(true);
  });

  it.each<[string, Partial<AccessLogProof>]>([
    ['another row', { row: rows[1] }],
    ['another place', { place: 1 }],
    ['another length', { leaves: 4 }],
    ['a neighbour less', { path: [base64(b)] }],
    ['a neighbour more', { path: [base64(b), base64(c), base64(a)] }],
    ['another stamp', { checkpoint: stamped(3, a) }],
  ])('with %s is wrong', async (_, change) => {
    expect((await checkProof({ ...first, ...change })).right).toBe(false);
  });

  it('is not signed by whoever comes along', async () => {
    const forged = checkpoint.replace(/.{6}=*\n$/, 'AAAAAA==\n');
    expect((await checkProof({ ...first, checkpoint: forged })).signed).not.toBe(true);
    expect(
      (await checkProof({ ...first, checkpoint: checkpoint.replace('— portal', '— other') })).right,
    ).toBe(false);
  });
});
