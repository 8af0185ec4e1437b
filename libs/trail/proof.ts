import { fromBase64, toBase64 } from './base64.js';
import { openCheckpoint } from './checkpoint.js';
import { parseEntry } from './entry.js';
import type { Entry } from './entry.js';
import { Flaw } from './flaw.js';
import { areHashes, includes } from './inclusion.js';
import { leafHash } from './tree.js';

export { consistencyPath, extendsTree } from './consistency.js';
export { includes, inclusionPath } from './inclusion.js';

/** Proof that one entry is in the log: its place, its path, and the signed note above both. */
export type Proof = {
  readonly index: number;
  readonly path: readonly Buffer[];
  readonly checkpoint: string;
};

const FIRST_LINE = 'c2sp.org/tlog-proof@v1';
const LONGEST_PATH = 63;
// A path of 63 hashes has 2 835 characters; the rest is room for extra data that others may add.
const LONGEST_HEAD = 65_536;

/**
 * The proof as text (C2SP tlog-proof), without extra data. The inverse of {@link parseProof}.
 * Throws a {@link Flaw} `E_SCHEMA` for what could not be read back.
 */
export function proofText({ index, path, checkpoint }: Proof): string {
  if (!Number.isSafeInteger(index) || index < 0) throw malformed('index');
  if (path.length > LONGEST_PATH || !areHashes(path)) throw malformed('path');
  const hashes = path.map((hash) => `${toBase64(hash)}\n`).join('');
  return `${FIRST_LINE}\nindex ${index}\n${hashes}\n${checkpoint}`;
}

/**
 * The proof in the text. Nothing in it is verified yet; {@link provenEntry} does that. A line of
 * extra data is passed over, since nothing vouches for it. Throws a {@link Flaw} `E_SCHEMA`.
 */
export function parseProof(text: string): Proof {
  const end = text.indexOf('\n\n');
  if (end < 0) throw malformed('no checkpoint');
  if (end > LONGEST_HEAD) throw malformed('too long before the checkpoint');
  const [first, ...lines] = text.slice(0, end).split('\n');
  if (first !== FIRST_LINE) throw malformed('first line');
  if (lines[0]?.startsWith('extra ')) fromBase64(String(lines.shift()).slice(6), 'E_SCHEMA');
  const index = /^index (0|[1-9][0-9]{0,15})$/u.exec(lines.shift() ?? '')?.[1];
  if (index === undefined || !Number.isSafeInteger(Number(index))) throw malformed('index');
  if (lines.length > LONGEST_PATH) throw malformed('too many hashes');
  return { index: Number(index), path: lines.map(hashIn), checkpoint: text.slice(end + 2) };
}

/**
 * The entry whose bytes are given, once the proof has shown that a log with one of these keys holds
 * them. Needs nothing but its arguments: no server, no other entry. Throws a {@link Flaw}: `E_SIG`,
 * `E_ORIGIN`, `E_LEAF` when the path does not lead to the signed root, or what
 * {@link parseEntry} throws.
 */
export function provenEntry(bytes: Buffer, proof: string, vkeys: readonly string[]): Entry {
  const { index, path, checkpoint } = parseProof(proof);
  const { origin, size, root } = openCheckpoint(checkpoint, vkeys);
  if (!includes({ leaf: leafHash(bytes), index, size, root, path })) {
    throw new Flaw('E_LEAF', `these bytes are not entry ${index} of the signed tree`);
  }
  const entry = parseEntry(bytes);
  if (entry.seq !== index) throw new Flaw('E_SEQ', 'the entry names another place');
  if (entry.log !== origin) throw new Flaw('E_ORIGIN', 'the entry names another log');
  return entry;
}

function hashIn(line: string): Buffer {
  const hash = fromBase64(line, 'E_SCHEMA');
  if (hash.length !== 32) throw malformed('a hash has 32 bytes');
  return hash;
}

function malformed(what: string): Flaw {
  return new Flaw('E_SCHEMA', `malformed proof: ${what}`);
}
