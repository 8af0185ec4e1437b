import { fromBase64, toBase64 } from './base64.js';
import { openCheckpoint, parseCheckpoint } from './checkpoint.js';
import type { Checkpoint } from './checkpoint.js';
import { extendsTree } from './consistency.js';
import { Flaw } from './flaw.js';
import { noteParts } from './note.js';
import { emptyRoot } from './tree.js';

/** What a log asks of a witness (C2SP tlog-witness, `add-checkpoint`). */
export type WitnessRequest = {
  /** The size the witness is believed to have cosigned last; 0 when it never has. */
  readonly old: number;
  /** The consistency proof from that size (RFC 6962 § 2.1.2); empty when `old` is 0. */
  readonly path: readonly Buffer[];
  /** The signed note of the new head, as it stands. */
  readonly checkpoint: string;
};

const MOST_HASHES = 63;

/** The longest body of a request that is read, in bytes: proof, head and a hundred signatures. */
export const LONGEST_REQUEST = 65_536;

/** The body of the request: `old N`, the proof, an empty line, the note. {@link parseRequest}. */
export function requestText({ old, path, checkpoint }: WitnessRequest): string {
  return `old ${old}\n${path.map((hash) => `${toBase64(hash)}\n`).join('')}\n${checkpoint}`;
}

/** The request in a body. Nothing in it is verified. Throws a {@link Flaw} `E_SCHEMA`. */
export function parseRequest(body: string): WitnessRequest {
  const end = body.indexOf('\n\n');
  if (end < 0 || body.length > LONGEST_REQUEST) throw malformed('no checkpoint');
  const [first = '', ...hashes] = body.slice(0, end).split('\n');
  const old = Number(/^old (0|[1-9][0-9]{0,15})$/u.exec(first)?.[1] ?? NaN);
  if (!Number.isSafeInteger(old)) throw malformed('old size');
  if (hashes.length > MOST_HASHES) throw malformed('too many hashes');
  return { old, path: hashes.map(hashIn), checkpoint: body.slice(end + 2) };
}

/** What a witness knows of a log: the keys it trusts for it, and the head it cosigned last. */
export type KnownLog = {
  readonly vkeys: readonly string[];
  readonly head: { readonly size: number; readonly root: Buffer } | null;
};

/** The judgement on a request, as HTTP says it (C2SP tlog-witness). */
export type WitnessJudgement =
  | {
      readonly status: 200;
      /** What is to be kept, durably, before the text is cosigned. */
      readonly next: Checkpoint;
      /** The text of the checkpoint, which the cosignature is given for. */
      readonly text: string;
    }
  | { readonly status: 400 | 403 | 404 | 409 | 422; readonly body: string };

/** The media type of the body of a 409: the size the witness has cosigned (C2SP tlog-witness). */
export const SIZE_TYPE = 'text/x.tlog.size';

/**
 * Judges a request, whatever its body: 400 when it is no request, 404 for an unknown log, 403 when
 * no trusted key signed, 409 with the witness's size when `old` is another one or when the same
 * size has another root, 422 when the proof does not hold. On 200 the caller keeps `next` and only
 * then cosigns; between asking and keeping nothing else may be judged for that log. `logs` is by
 * origin. Throws nothing.
 */
export function judged(
  logs: (origin: string) => KnownLog | undefined,
  body: string,
): WitnessJudgement {
  try {
    return ofRequest(logs, parseRequest(body));
  } catch (flaw) {
    if (!(flaw instanceof Flaw)) throw flaw;
    return { status: 400, body: `invalid input: ${flaw.message}\n` };
  }
}

function ofRequest(
  logs: (origin: string) => KnownLog | undefined,
  request: WitnessRequest,
): WitnessJudgement {
  const { text } = noteParts(request.checkpoint);
  const known = logs(text.slice(0, text.indexOf('\n')));
  if (known === undefined) return { status: 404, body: 'unknown log\n' };
  if (!isSigned(request.checkpoint, known)) return { status: 403, body: 'invalid signature\n' };
  const next = parseCheckpoint(text);
  if (request.old > next.size) {
    return { status: 400, body: 'invalid input: the old size is beyond the checkpoint\n' };
  }
  const size = known.head?.size ?? 0;
  const conflict: WitnessJudgement = { status: 409, body: `${size}\n` };
  if (request.old !== size) return conflict;
  const { head } = known;
  if (head?.size === next.size && !head.root.equals(next.root)) return conflict;
  if (!grows(head, next, request.path)) return { status: 422, body: 'bad consistency proof\n' };
  return { status: 200, next, text };
}

function isSigned(note: string, { vkeys }: KnownLog): boolean {
  try {
    return openCheckpoint(note, vkeys).size >= 0;
  } catch (flaw) {
    if (!(flaw instanceof Flaw)) throw flaw;
    // Signed by a trusted key and yet no checkpoint: that is no question of signatures.
    if (flaw.code === 'E_SCHEMA') throw flaw;
    return false;
  }
}

function grows(head: KnownLog['head'], next: Checkpoint, path: readonly Buffer[]): boolean {
  // Of an empty tree there is nothing to prove: any first head is taken, and bears no proof.
  if (head === null || head.size === 0) {
    return path.length === 0 && (next.size > 0 || next.root.equals(emptyRoot));
  }
  const { size: from, root: fromRoot } = head;
  return extendsTree({ from, to: next.size, fromRoot, toRoot: next.root, path });
}

function hashIn(line: string): Buffer {
  const hash = fromBase64(line, 'E_SCHEMA');
  if (hash.length !== 32) throw malformed('a hash has 32 bytes');
  return hash;
}

function malformed(what: string): Flaw {
  return new Flaw('E_SCHEMA', `malformed request: ${what}`);
}
