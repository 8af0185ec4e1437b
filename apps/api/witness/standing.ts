import { instant } from '#calendar/instant';
import type { Instant } from '#calendar/instant';
import { parseSignatureLine } from '#trail/note';
import type { Party } from '#trail/policy';
import { first } from '../database/prepared.js';
import type { Handle } from '../database/handle.js';

/** What a witness cosigned last: the size of the head, and when it says it did. */
export interface LastLine {
  readonly size: number;
  /** Null where it never did. */
  readonly at: Instant | null;
}

const last = `SELECT size, line FROM cosig WHERE name = ? AND size <= ?
  ORDER BY size DESC LIMIT 1`;

/** The newest line of a witness that is kept, under a head of at most that size. */
export function lastLineOf(db: Handle, { key }: Party, most: number): LastLine {
  const row = first<{ size: number; line: string }>(db, last, key.name, most);
  if (row === undefined) return { size: 0, at: null };
  const { signature } = parseSignatureLine(row.line.trimEnd());
  const seconds = Number(signature.readBigUInt64BE());
  return { size: row.size, at: instant(new Date(seconds * 1000).toISOString()) };
}
