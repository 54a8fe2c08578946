import type { AccessLogProof } from '~/api/types';

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
const join = (...parts: Uint8Array[]) => {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  parts.reduce((at, part) => {
    all.set(part, at);
    return at + part.length;
  }, 0);
  return all;
};
const sha256 = async (...parts: Uint8Array[]) =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', join(...parts)));
const leafMark = Uint8Array.of(0);
const nodeMark = Uint8Array.of(1);
const half = (number: number) => Math.floor(number / 2);

/** The root that a row and its neighbours give (RFC 9162, 2.1.3.2); undefined when there are too many or too few of them. */
async function rootOf({ row, place, leaves, path }: AccessLogProof): Promise<Uint8Array | undefined> {
  let hash = await sha256(leafMark, new TextEncoder().encode(row));
  let at = place;
  let last = leaves - 1;
  for (const neighbour of path.map(bytesOf)) {
    if (last === 0) return undefined;
    if (at % 2 === 1 || at === last) {
      hash = await sha256(nodeMark, neighbour, hash);
      while (at % 2 === 0 && at !== 0) [at, last] = [half(at), half(last)];
    } else {
      hash = await sha256(nodeMark, hash, neighbour);
    }
    [at, last] = [half(at), half(last)];
  }
  return last === 0 ? hash : undefined;
}

/** Whether the key has signed the stamp; undefined where the browser cannot tell. */
async function isSigned(checkpoint: string, key: string): Promise<boolean | undefined> {
  const end = checkpoint.indexOf('\n\n') + 1;
  const [name = '', , code = ''] = key.trim().split('+');
  const line = checkpoint
    .slice(end)
    .split('\n')
    .find((each) => each.startsWith(`— ${name} `));
  if (!line) return false;
  try {
    const raw = bytesOf(key.trim().slice(key.indexOf(code))).slice(1);
    const signer = await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
    const signature = bytesOf(line.slice(line.lastIndexOf(' ') + 1)).slice(4);
    return await crypto.subtle.verify(
      'Ed25519',
      signer,
      signature,
      new TextEncoder().encode(checkpoint.slice(0, end)),
    );
  } catch {
    return undefined;
  }
}

export type Checked = { right: boolean; signed: boolean | undefined };

/** Checks a row against the log's stamp, here, without asking the portal whether it is right. */
export async function checkProof(proof: AccessLogProof): Promise<Checked> {
  const [, leaves, root = ''] = proof.checkpoint.split('\n');
  const found = await rootOf(proof);
  const same =
    found !== undefined && leaves === String(proof.leaves) && btoa(String.fromCharCode(...found)) === root;
  const signed = await isSigned(proof.checkpoint, proof.key);
  return { right: same && signed !== false, signed };
}
