import { parseEntry } from '#trail/entry';
import type { Entry } from '#trail/entry';
import { entryType } from '../database/entry-indexes.js';
import { first, rows } from '../database/prepared.js';
import type { Handle } from '../database/handle.js';
import { Broken } from './log.js';

const atOnce = 500;

/** The bytes of the entries [from, to), in order, a few hundred in memory at a time. */
export function* entryBytesIn(db: Handle, from: number, to: number): Generator<Buffer> {
  for (let start = from; start < to; start += atOnce) {
    const found = rows<{ bytes: Buffer }>(
      db, 'SELECT bytes FROM entry WHERE seq >= ? AND seq < ? ORDER BY seq',
      start, Math.min(start + atOnce, to),
    );
    for (const { bytes } of found) yield bytes;
  }
}

/** The first `size` entries, readable as often as needed. */
export const entriesUpTo = (db: Handle, size: number): Iterable<Entry> => ({
  *[Symbol.iterator]() {
    for (const bytes of entryBytesIn(db, 0, size)) yield parseEntry(bytes);
  },
});

/** Those of the first `size` entries that are of a type, in order, found by index. */
export const entriesOfType = (db: Handle, type: string, size: number): Entry[] =>
  rows<{ bytes: Buffer }>(
    db, `SELECT bytes FROM entry WHERE ${entryType} = ? AND seq < ? ORDER BY seq`, type, size,
  ).map(({ bytes }) => parseEntry(bytes));

/** The entries of these places, in order; a place twice gives its entry once. */
export const entriesAt = (db: Handle, places: readonly number[]): Entry[] =>
  [...new Set(places)].flatMap((seq) => {
    const row = first<{ bytes: Buffer }>(db, 'SELECT bytes FROM entry WHERE seq = ?', seq);
    return row === undefined ? [] : [parseEntry(row.bytes)];
  });

/** The hash of a complete subtree as it is stored; throws where it is gone. */
export const nodeIn = (db: Handle) => (level: number, index: number): Buffer => {
  const row = level === 0
    ? first<{ h: Buffer }>(db, 'SELECT leaf AS h FROM entry WHERE seq = ?', index)
    : first<{ h: Buffer }>(db, 'SELECT h FROM node WHERE lvl = ? AND idx = ?', level, index);
  if (row === undefined) throw new Broken('E_TAIL_LOST', `node ${level}/${index} is missing`);
  return row.h;
};
