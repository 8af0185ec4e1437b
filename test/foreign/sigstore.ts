import { verifyCheckpoint } from '@sigstore/verify/dist/tlog/checkpoint.js';
import { verifyMerkleInclusion } from '@sigstore/verify/dist/tlog/merkle.js';
import { parseVkey } from '#trail/keys';

type Entry = Parameters<typeof verifyCheckpoint>[0];
type Authority = Parameters<typeof verifyCheckpoint>[1][number];
/** One entry, said to stand at that place under that signed head. */
export type Claim = {
  readonly bytes: Buffer;
  readonly index: number;
  readonly path: readonly Buffer[];
  readonly note: string;
};

/** What Sigstore calls a transparency log: the key, and its first bytes as an id. */
function authority(vkey: string): Authority {
  const { name, id, key } = parseVkey(vkey);
  return { baseURL: name, logID: Buffer.from(id, 'hex'), publicKey: key } as Authority;
}

/**
 * Whether Sigstore's verifier takes the note under the key, and the entry under the note. What it
 * refuses it says by an error of its own; any other is thrown on.
 */
export function accepted({ bytes, index, path, note }: Claim, vkey: string): boolean {
  const entry = {
    canonicalizedBody: bytes,
    inclusionProof: { logIndex: String(index), hashes: path, checkpoint: { envelope: note } },
  } as unknown as Entry;
  try {
    verifyMerkleInclusion(entry as never, verifyCheckpoint(entry, [authority(vkey)]) as never);
    return true;
  } catch (refusal) {
    if ((refusal as Error).name === 'VerificationError') return false;
    throw refusal;
  }
}
