import { parseEntry } from '#trail/entry';
import type { Entry } from '#trail/entry';
import { entryActor, entryType } from '../database/entry-indexes.js';
import type { Handle } from '../database/handle.js';
import { rows } from '../database/prepared.js';
import type { EntryQuery } from './entry-query.js';

const most = 200;

/** Some of the first `size` entries, and where the next page begins; null where there is none. */
export interface EntryPage {
  readonly from: number;
  readonly to: number;
  readonly entries: readonly Entry[];
  /** The `before` of the next page of the newest first, else its `from`. */
  readonly next: number | null;
}

/** The entries asked for, 200 at the most. */
export const entryPage = (db: Handle, query: EntryQuery, size: number): EntryPage =>
  query.newest ? newestFirst(db, query, size) : inOrder(db, query, size);

type InOrder = Extract<EntryQuery, { newest: false }>;
type Newest = Extract<EntryQuery, { newest: true }>;

function inOrder(db: Handle, { from, to }: InOrder, size: number): EntryPage {
  const end = Math.max(from, Math.min(to, size));
  const entries = read(
    db, 'SELECT bytes FROM entry WHERE seq >= ? AND seq < ? ORDER BY seq', from, end,
  );
  return { from, to: end, entries, next: end < size ? end : null };
}

function newestFirst(db: Handle, query: Newest, size: number): EntryPage {
  const { from } = query;
  const to = Math.min(query.before, size);
  const wanted = conditions.flatMap(([text, member]) => {
    const value = query[member];
    return value === null ? [] : [{ text, value }];
  });
  const condition = ['seq >= ? AND seq < ?', ...wanted.map(({ text }) => text)].join(' AND ');
  const found = read(
    db, `SELECT bytes FROM entry WHERE ${condition} ORDER BY seq DESC LIMIT ${most + 1}`,
    from, to, ...wanted.map(({ value }) => value),
  );
  const entries = found.slice(0, most);
  return { from, to, entries, next: found.length > most ? entries.at(-1)!.seq : null };
}

const conditions = [
  [`${entryType} = ?`, 'type'],
  [`${entryActor} = ?`, 'actor'],
  ['seq IN (SELECT seq FROM case_entry WHERE case_id = ?)', 'case'],
] as const;

const read = (db: Handle, text: string, ...values: readonly (string | number)[]): Entry[] =>
  rows<{ bytes: Buffer }>(db, text, ...values).map(({ bytes }) => parseEntry(bytes));
