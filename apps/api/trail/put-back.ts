import { toBase64 } from '#trail/base64';
import { readBundle } from '#trail/bundle';
import { sha256 } from '#trail/digest';
import { parseEntry } from '#trail/entry';
import type { Entry } from '#trail/entry';
import { Frontier, leafHash } from '#trail/tree';
import { first, run } from '../database/prepared.js';
import type { Handle } from '../database/handle.js';
import { project } from '../register/projection.js';
import { Broken } from './broken.js';
import { frontierOf } from './head-signer.js';
import { notesIn } from './head-store.js';
import { headIn } from './remembered.js';
import { isSigned } from './repair.js';
import type { Repair } from './repair.js';
import { scan } from './start-check.js';

/** Reads one file of an export by its path with slashes; undefined where it has no such file. */
export type ReadFile = (path: string) => Buffer | undefined;

/** What was put back: the entries [from, to). */
export interface PutBack {
  readonly from: number;
  readonly to: number;
  /** Texts that the export did not bring: their entries prove them, nobody can read them. */
  readonly missingTexts: number;
}

interface Vouching {
  readonly size: number;
  readonly root: Buffer;
  readonly note: string;
}

/**
 * Puts the entries that the store lost back from an export, with the tables that they give: the
 * entries it has must be the beginning of those of the export, and a head of ours must stand over
 * the last one that is put back. All or nothing. Throws E_FORK where the export is another history,
 * E_ROOT where no head of ours stands over more than there is.
 */
export function putBack(repair: Repair, readFile: ReadFile): PutBack {
  const { handle, reader, head } = repair;
  const { tip } = scan(reader, []);
  const from = tip.frontier.size;
  const exported = readBundle(readFile);
  const vouching = vouchedFor(repair, exported, from, tip.frontier.root());
  run(handle, 'BEGIN IMMEDIATE');
  try {
    const missingTexts = inserted(repair, exported.entries, from, vouching.size, readFile);
    if (!frontierOf(handle, vouching.size).root().equals(vouching.root)) throw otherEntries();
    run(handle, 'COMMIT');
    const signed = head.last === null ? 0 : headIn(head.last)?.size ?? 0;
    if (vouching.size > signed) head.replace(head.last, vouching.note);
    return { from, to: vouching.size, missingTexts };
  } catch (fault) {
    if (handle.inTransaction) run(handle, 'ROLLBACK');
    throw fault;
  }
}

/** The newest head of ours that the export fits; the heads of ours before it are then kept too. */
function vouchedFor(
  { head, keys }: Repair,
  exported: { readonly entries: Iterable<Buffer>; readonly checkpoints: readonly string[] },
  from: number,
  root: Buffer,
): Vouching {
  const notes = [...(head.last === null ? [] : notesIn(head.path)), ...exported.checkpoints];
  const heads = new Map<number, Vouching[]>();
  for (const note of notes.filter((each) => isSigned(each, [keys.vkey]))) {
    const { size, root: over } = headIn(note)!;
    heads.set(size, [...(heads.get(size) ?? []), { size, root: over, note }]);
  }
  const frontier = new Frontier();
  let best: Vouching | undefined;
  for (const bytes of exported.entries) {
    frontier.append(leafHash(bytes));
    const { size } = frontier;
    if (size === from && !frontier.root().equals(root)) throw otherEntries();
    const here = size <= from ? undefined : heads.get(size);
    best = here?.find((each) => each.root.equals(frontier.root())) ?? best;
  }
  if (best !== undefined) return best;
  throw new Broken('E_ROOT', 'the export brings no entry that we lack under a head of ours');
}

const otherEntries = (): Broken =>
  new Broken('E_FORK', 'the entries of the export are not those that are left, or were signed');

/** Answers how many sealed texts stay missing. */
function inserted(
  { handle }: Repair,
  entries: Iterable<Buffer>,
  from: number,
  to: number,
  readFile: ReadFile,
): number {
  const frontier = frontierOf(handle, from);
  let missing = 0;
  let seq = -1;
  for (const bytes of entries) {
    seq += 1;
    if (seq < from) continue;
    if (seq >= to) break;
    const leaf = leafHash(bytes);
    run(handle, 'INSERT INTO entry (seq, bytes, leaf) VALUES (?, ?, ?)', seq, bytes, leaf);
    for (const { level, index, hash } of frontier.append(leaf)) {
      run(handle, 'INSERT INTO node (lvl, idx, h) VALUES (?, ?, ?)', level, index, hash);
    }
    const entry = parseEntry(bytes);
    project(handle, entry);
    if (entry.type === 'report.issued') reportPut(handle, entry, readFile);
    missing += textsMissing(handle, entry, readFile);
  }
  return missing;
}

/** The bytes of the report, where the export has just those that the entry vouches for. */
function reportPut(handle: Handle, { body, at }: Entry, readFile: ReadFile): void {
  const { id, kind, period, size, sha256: digest } = body as Record<string, string>;
  const bytes = readFile(`reports/${id}.json`);
  if (bytes === undefined || toBase64(sha256(bytes)) !== digest) return;
  run(handle,
    'INSERT INTO report (id, kind, period, size, bytes, sha256, at) VALUES (?, ?, ?, ?, ?, ?, ?)',
    id!, kind!, period!, Number(size), bytes, digest!, at);
}

/** How texts are sealed since their subject is bound to them. */
const sealedForm = 2;

/** Puts the sealed texts of an entry back; answers how many the export has not. */
function textsMissing(handle: Handle, { pd }: Entry, readFile: ReadFile): number {
  return pd.filter(({ id, ct, key }) => {
    const bytes = readFile(`vault/${id}`);
    if (bytes === undefined || toBase64(sha256(bytes)) !== ct) return true;
    const row = first<{ subject: string }>(
      handle, 'SELECT subject FROM subject_key WHERE id = ?', key,
    );
    // Without its key the text is readable to nobody; its bytes still prove themselves.
    run(handle,
      'INSERT OR IGNORE INTO datum (id, subject, key_id, bytes, form) VALUES (?, ?, ?, ?, ?)',
      id, row?.subject ?? key, key, bytes, sealedForm);
    return row === undefined;
  }).length;
}
