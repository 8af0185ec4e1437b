import { fromBase64, toBase64 } from './base64.js';
import { Flaw } from './flaw.js';
import { checkName, signerKey } from './keys.js';
import type { Signer } from './keys.js';
import { openNote, signNote } from './note.js';

/** The head of a tree: what one signature stands for. */
export type Checkpoint = { readonly origin: string; readonly size: number; readonly root: Buffer };

/**
 * The three lines that are signed (C2SP tlog-checkpoint): origin, size in decimal, root in base64.
 * A later format would be told by another shape of these lines; there is no version number, because
 * nobody could act on one. The inverse of {@link parseCheckpoint}.
 */
export function checkpointText({ origin, size, root }: Checkpoint): string {
  checkName(origin);
  if (!Number.isSafeInteger(size) || size < 0 || root.length !== 32) {
    throw new Error('a checkpoint has a size and a root of 32 bytes');
  }
  return `${origin}\n${size}\n${toBase64(root)}\n`;
}

/**
 * The head in the three lines. Throws a {@link Flaw} `E_SCHEMA`. Extension lines are refused: C2SP
 * tlog-checkpoint allows but advises against them, ours never have any, and what nobody audits must
 * not be carried under a signature.
 */
export function parseCheckpoint(text: string): Checkpoint {
  const [, origin = '', size = '', root = ''] =
    /^([^\n]+)\n(0|[1-9][0-9]{0,15})\n([^\n]+)\n$/u.exec(text) ?? [];
  if (origin === '' || !Number.isSafeInteger(Number(size))) throw malformed();
  const bytes = fromBase64(root, 'E_SCHEMA');
  if (bytes.length !== 32) throw malformed();
  return { origin, size: Number(size), root: bytes };
}

/** The head as a signed note. The signer's key must bear the name of the log: the origin. */
export function signCheckpoint(head: Checkpoint, signer: Signer): string {
  const key = signerKey(signer);
  if (key.name !== head.origin) throw new Flaw('E_ORIGIN', 'another log has this key');
  return signNote(checkpointText(head), [key]);
}

/**
 * The head in a signed note. Throws a {@link Flaw}: `E_SIG` when none of the keys signed it,
 * `E_ORIGIN` when it was signed for a log of another name, `E_SCHEMA` when it is not a checkpoint.
 */
export function openCheckpoint(note: string, vkeys: readonly string[]): Checkpoint {
  const { text, signedBy } = openNote(note, vkeys);
  const head = parseCheckpoint(text);
  if (!signedBy.includes(head.origin)) {
    throw new Flaw('E_ORIGIN', `signed for the log ${head.origin} by ${signedBy.join(', ')}`);
  }
  return head;
}

function malformed(): Flaw {
  return new Flaw('E_SCHEMA', 'not a checkpoint: origin, size and root on three lines');
}
