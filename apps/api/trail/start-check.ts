import { toBase64 } from '#trail/base64';
import { openCheckpoint } from '#trail/checkpoint';
import { parseEntry } from '#trail/entry';
import type { Entry } from '#trail/entry';
import { Frontier, leafHash } from '#trail/tree';
import { prepared } from '../database/prepared.js';
import type { Handle } from '../database/handle.js';
import { Broken } from './log.js';
import type { Growth } from './log.js';
import type { HeadStore } from './head-store.js';
import type { Keys } from './keys.js';

interface Row {
  seq: number;
  bytes: Buffer;
  leaf: Buffer;
}

/**
 * Reads the whole log before anything is served and compares it with the head kept outside the
 * database: shorter is E_TAIL_LOST, different is E_FORK, a changed byte is E_LEAF; entries without
 * a head are E_HEAD_MISSING. What is longer than the head was committed but not yet signed when the
 * power went; it is rolled forward. Nothing is ever repaired here.
 */
export function checkedTip(handle: Handle, keys: Keys, head: HeadStore): Growth {
  const signed = head.last === null ? null : openCheckpoint(head.last, [keys.vkey]);
  const frontier = new Frontier();
  let last: Row | undefined;
  const all = prepared(handle, 'SELECT seq, bytes, leaf FROM entry ORDER BY seq').iterate();
  for (const row of all as IterableIterator<Row>) {
    takeLeaf(frontier, row);
    last = row;
    if (signed !== null && frontier.size === signed.size && !frontier.root().equals(signed.root)) {
      throw new Broken(
        'E_FORK',
        `the first ${signed.size} entries are not the ones that were signed`,
      );
    }
  }
  if (signed === null && frontier.size > 0) {
    throw new Broken('E_HEAD_MISSING', 'there are entries but no signed head');
  }
  if (signed !== null && frontier.size < signed.size) {
    throw new Broken(
      'E_TAIL_LOST',
      `${signed.size} entries were signed, ${frontier.size} are left`,
    );
  }
  return tipAt(frontier, last);
}

function takeLeaf(frontier: Frontier, { seq, bytes, leaf }: Row): void {
  if (seq !== frontier.size) throw new Broken('E_GAP', `entry ${frontier.size} is missing`);
  const computed = leafHash(bytes);
  if (!computed.equals(leaf)) throw new Broken('E_LEAF', `entry ${seq} was changed`);
  frontier.append(computed);
}

function tipAt(frontier: Frontier, last: Row | undefined): Growth {
  if (last === undefined) return { frontier, prev: '', ts: '' };
  const { ts } = parseEntry(last.bytes) as Entry & { ts: Growth['ts'] };
  return { frontier, prev: toBase64(last.leaf), ts };
}
