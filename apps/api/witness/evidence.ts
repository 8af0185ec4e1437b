import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openCheckpoint } from '#trail/checkpoint';
import { sha256 } from '#trail/digest';
import { Flaw } from '#trail/flaw';
import { frontierFrom } from '#trail/tree';
import { entriesOfType, nodeIn } from '../trail/entries.js';
import type { Handle } from '../database/handle.js';
import { Broken } from '../trail/broken.js';
import { putDurably } from '../store/durable-file.js';

/** What our own signature is held against. */
export interface Own {
  readonly db: Handle;
  readonly vkey: string;
  /** How many entries the log has now. */
  readonly size: number;
}

/**
 * What a note that a witness shows proves against the log here: `E_ROLLBACK` where our own key
 * signed a larger head, `E_FORK` where it signed another root for a size that we have; null where
 * it proves nothing. A mere number proves nothing either: nobody can stop the register by a word
 * without our signature. A head that a declared restoration gave up proves nothing any more.
 */
export function evidence({ db, vkey, size }: Own, note: string): Broken | null {
  const head = opened(note, vkey);
  if (head === null || isGivenUp(db, head.size)) return null;
  if (head.size > size) {
    return new Broken('E_ROLLBACK', `a witness has a head of ${head.size}, and here are ${size}`);
  }
  if (head.size === 0 || frontierFrom(head.size, nodeIn(db)).root().equals(head.root)) return null;
  return new Broken('E_FORK', `a witness has another root for the first ${head.size} entries`);
}

/** Keeps the note where every start looks: the register stays shut until people have looked. */
export function keepEvidence(folder: string, note: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  putDurably(join(folder, `${sha256(Buffer.from(note)).toString('hex', 0, 8)}.checkpoint`), note);
}

function opened(note: string, vkey: string) {
  try {
    return openCheckpoint(note, [vkey]);
  } catch (flaw) {
    if (flaw instanceof Flaw) return null;
    throw flaw;
  }
}

/** Heads beyond what a restoration kept, up to the one it declares lost, are given up. */
function isGivenUp(db: Handle, size: number): boolean {
  return entriesOfType(db, 'log.restored', Number.MAX_SAFE_INTEGER).some(({ body }) => {
    const lost = Number((body['lost'] as { size?: unknown } | undefined)?.size ?? 0);
    return size > Number(body['from']) && size <= lost;
  });
}
