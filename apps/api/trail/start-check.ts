import { toBase64 } from '#trail/base64';
import { openCheckpoint } from '#trail/checkpoint';
import type { Checkpoint } from '#trail/checkpoint';
import { parseEntry } from '#trail/entry';
import type { Entry } from '#trail/entry';
import { Frontier, leafHash } from '#trail/tree';
import { prepared } from '../database/prepared.js';
import type { Handle } from '../database/handle.js';
import { Broken } from './log.js';
import type { Growth } from './log.js';
import type { HeadStore } from './head-store.js';
import type { Keys } from './keys.js';
import { headIn, isGivenUp } from './remembered.js';
import type { Remembered } from './remembered.js';

interface Row {
  seq: number;
  bytes: Buffer;
  leaf: Buffer;
}

/** A whole log as it was read: its tip, and the key that its own entries say signs it. */
export interface Scanned {
  readonly tip: Growth;
  /** The verifier key of `log.opened`, or of the last `key.rotated`; empty for an empty log. */
  readonly vkey: string;
  /** The root at each of the sizes asked for that the log reaches. */
  readonly roots: ReadonlyMap<number, Buffer>;
}

/**
 * Reads the whole log before anything is served and compares it with the head kept outside the
 * database and with what else remembers one: shorter than the head is E_TAIL_LOST, different is
 * E_FORK, a changed byte is E_LEAF; entries without a head of the log's key are E_HEAD_MISSING,
 * another key is E_KEYS, a head that is older than one remembered elsewhere is E_ROLLBACK. What is
 * longer than the head was committed but not yet signed when the power went; it is rolled forward.
 * Nothing is ever repaired here.
 */
export function checkedTip(
  handle: Handle,
  keys: Keys,
  head: HeadStore,
  remembered: readonly Remembered[] = [],
): Growth {
  const claimed = head.last === null ? null : headIn(head.last);
  const sizes = [...remembered, ...(claimed === null ? [] : [claimed])].map(({ size }) => size);
  const scanned = scan(handle, sizes);
  const { size } = scanned.tip.frontier;
  if (claimed !== null && size < claimed.size) throw tailLost(claimed.size, size);
  checkKey(scanned, keys);
  if (claimed === null && size > 0) throw noHead('there are entries but no signed head');
  const given = { size: claimed?.size ?? 0, file: head.path };
  for (const each of remembered) checkRemembered(scanned, given, each);
  if (head.last !== null) checkHead(scanned, signedHead(head.last, keys));
  return scanned.tip;
}

/** Reads every entry; throws E_GAP where one is missing, E_LEAF where one was changed. */
export function scan(handle: Handle, sizes: readonly number[]): Scanned {
  const wanted = new Set(sizes);
  const roots = new Map<number, Buffer>();
  const frontier = new Frontier();
  let last: Row | undefined;
  let vkey = '';
  const all = prepared(handle, 'SELECT seq, bytes, leaf FROM entry ORDER BY seq').iterate();
  for (const row of all as IterableIterator<Row>) {
    takeLeaf(frontier, row);
    if (wanted.has(frontier.size)) roots.set(frontier.size, frontier.root());
    vkey = keyGivenBy(row) ?? vkey;
    last = row;
  }
  return { tip: tipAt(frontier, last), vkey, roots };
}

function takeLeaf(frontier: Frontier, { seq, bytes, leaf }: Row): void {
  if (seq !== frontier.size) throw new Broken('E_GAP', `entry ${frontier.size} is missing`);
  const computed = leafHash(bytes);
  if (!computed.equals(leaf)) throw new Broken('E_LEAF', `entry ${seq} was changed`);
  frontier.append(computed);
}

// Looked for in the bytes first, because parsing every entry would take longer than hashing them.
const changeOfKey = Buffer.from('"type":"key.rotated"');

/** The key by which the log is signed from this entry on; null where the entry gives none. */
function keyGivenBy({ seq, bytes }: Row): string | null {
  if (seq > 0 && !bytes.includes(changeOfKey)) return null;
  const { type, body } = parseEntry(bytes);
  if (type === 'log.opened') return String(body['vkey']);
  return type === 'key.rotated' ? String(body['to']) : null;
}

/** Throws E_KEYS where the signing key is not the one that the log's own entries gave it last. */
export function checkKey({ vkey }: Scanned, keys: Keys): void {
  if (vkey === '' || vkey === keys.vkey || vkey === keys.next?.vkey) return;
  throw new Broken('E_KEYS', 'the signing key is not the one that the log was given last');
}

function signedHead(note: string, keys: Keys): Checkpoint {
  try {
    return openCheckpoint(note, [keys.vkey]);
  } catch {
    throw noHead('what stands as its head is not signed by the key of the log');
  }
}

function checkHead({ roots, tip }: Scanned, { size, root }: Checkpoint): void {
  const found = size === 0 ? new Frontier().root() : roots.get(size);
  if (found === undefined) throw tailLost(size, tip.frontier.size);
  if (!found.equals(root)) {
    throw new Broken('E_FORK', `the first ${size} entries are not the ones that were signed`);
  }
}

function checkRemembered(
  { roots }: Scanned,
  head: { readonly size: number; readonly file: string },
  each: Remembered,
): void {
  const found = roots.get(each.size);
  const isOther = each.root !== null && found !== undefined && !found.equals(each.root);
  if (each.size <= head.size && !isOther) return;
  if (isGivenUp(head.file, each)) return;
  if (isOther) throw new Broken('E_FORK', `${each.where} remembers another history`);
  throw new Broken(
    'E_ROLLBACK', `${each.where} remembers ${each.size} entries, the head ${head.size}`,
  );
}

const tailLost = (signed: number, left: number): Broken =>
  new Broken('E_TAIL_LOST', `${signed} entries were signed, ${left} are left`);

const noHead = (why: string): Broken => new Broken('E_HEAD_MISSING', why);

function tipAt(frontier: Frontier, last: Row | undefined): Growth {
  if (last === undefined) return { frontier, prev: '', ts: '', inc: 1 };
  const { ts, inc } = parseEntry(last.bytes) as Entry & { ts: Growth['ts'] };
  return { frontier, prev: toBase64(last.leaf), ts, inc };
}
