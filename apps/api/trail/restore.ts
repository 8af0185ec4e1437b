import { wordingAt } from '#law/wordings/index';
import { toBase64 } from '#trail/base64';
import { parseEntry } from '#trail/entry';
import type { Entry } from '#trail/entry';
import { first, run } from '../database/prepared.js';
import { Vault } from '../register/vault.js';
import { Broken } from './broken.js';
import { notesIn } from './head-store.js';
import { Log } from './log.js';
import { headIn, isGivenUp } from './remembered.js';
import { isSigned } from './repair.js';
import type { Repair } from './repair.js';
import { checkKey, scan } from './start-check.js';
import type { Scanned } from './start-check.js';

/** The entry by which two persons give up what is lost; the first of the next incarnation. */
export const logRestored = 'log.restored';

/** What was signed and is not there: the newest such head. */
export interface Lost {
  readonly size: number;
  readonly root: Buffer;
  readonly note: string;
}

/** A log as it is compared with every head that it ever had. */
export interface Compared {
  readonly scanned: Scanned;
  /** How many entries there are, without a declaration that is not signed yet. */
  readonly kept: number;
  /** Null where nothing that was signed is missing. */
  readonly lost: Lost | null;
  /** The declaration that was written when the power went before it was signed. */
  readonly unsigned: Entry | null;
}

/** Why the two gave it up, and who they are. */
export interface Order {
  readonly by: readonly [string, string];
  readonly reason: string;
}

/**
 * Compares the log with the newest head that the head file or a witness has of it. Throws as the
 * start does for a gap, a changed entry or another key, and E_FORK where it is not shorter than
 * that head but another history.
 */
export function compared(repair: Repair): Compared {
  const { reader, keys, head, remembered } = repair;
  const heads = [head.last, ...remembered.filter((each) => !isGivenUp(head.path, each))
    .map(({ note }) => note)].filter((note) => note !== null && isSigned(note, [keys.vkey]));
  const known = heads.map((note) => ({ ...headIn(note!)!, note: note! }))
    .sort((one, other) => other.size - one.size);
  const scanned = scan(reader, known.map(({ size }) => size));
  checkKey(scanned, keys);
  const { size } = scanned.tip.frontier;
  const unsigned = declaration(repair, size);
  const kept = unsigned === null ? size : size - 1;
  const newest = known[0];
  if (newest !== undefined && newest.size > kept) return { scanned, kept, lost: newest, unsigned };
  if (known.some((each) => scanned.roots.get(each.size)?.equals(each.root) === false)) {
    throw new Broken('E_FORK', 'the log is another history and not a shorter one');
  }
  return { scanned, kept, lost: null, unsigned: null };
}

/** The last entry, where it declares a restoration from a head that is still the last one. */
function declaration({ reader, head }: Repair, size: number): Entry | null {
  const row = first<{ bytes: Buffer }>(reader, 'SELECT bytes FROM entry WHERE seq = ?', size - 1);
  const last = row === undefined ? null : parseEntry(row.bytes);
  const signed = head.last === null ? null : headIn(head.last);
  if (last?.type !== logRestored || signed === null) return null;
  const { lost } = last.body as { lost?: { root?: unknown } };
  return lost?.root === toBase64(signed.root) ? last : null;
}

/**
 * Declares that what is lost is lost: the entry `log.restored` begins the next incarnation, and the
 * head goes on from the entries that are left, its history kept. Throws E_FORK where no head was
 * ever signed over just those entries: then they are not a backup of this log. Broken off between
 * entry and head, the next call signs what the first one wrote.
 */
export function restored(repair: Repair, { scanned, kept, lost, unsigned }: Compared & {
  readonly lost: Lost;
}, order: Order): Entry {
  const { handle, reader, keys, head } = repair;
  if (kept === 0) throw new Broken('E_INCEPTION', 'nothing is left to restore the log to');
  const from = headOver(repair, kept);
  // Its history then holds what is given up, also where the head itself had been set back.
  if (head.last !== lost.note) head.replace(head.last, lost.note);
  const log = new Log(keys, head, reader, scanned.tip, from);
  if (unsigned !== null) {
    log.seal();
    return unsigned;
  }
  run(handle, 'BEGIN IMMEDIATE');
  const [entry, growth] = declared(repair, log, { kept, lost }, order);
  run(handle, 'COMMIT');
  log.adopt(growth);
  return entry;
}

function declared(
  { handle, keys, clock }: Repair,
  log: Log,
  { kept, lost: { size, root } }: { readonly kept: number; readonly lost: Lost },
  { by, reason }: Order,
) {
  const now = clock.now();
  const { pd, text } = new Vault(keys.sealing).seal(handle, 'log', reason);
  const tip = log.grow();
  return log.append(handle, { ...tip, inc: tip.inc + 1 }, {
    type: logRestored, at: now, actor: by[0], office: 'system', rules: wordingAt(now).id,
    body: { lost: { size, root: toBase64(root) }, from: kept, by, reason: text }, pd: [pd],
  }, now);
}

/** The head that was signed over just so many entries, those that are there. */
function headOver({ reader, keys, head }: Repair, size: number): string {
  const root = scan(reader, [size]).roots.get(size)!;
  const found = notesIn(head.path).findLast((note) => {
    const claimed = headIn(note);
    return claimed?.size === size && claimed.root.equals(root) && isSigned(note, [keys.vkey]);
  });
  if (found !== undefined) return found;
  throw new Broken('E_FORK', `no head was ever signed over these ${size} entries`);
}
