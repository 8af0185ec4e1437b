import { parseKey, placeOf } from '../citation.js';
import { printed } from '../place.js';
import type { ActRow } from './act-text.js';
import { actRow, rowsWithin } from './index.js';

/** The Act's own words; the translation is null where it leaves the provision out. */
export interface ActWords {
  readonly et: string;
  readonly en: string | null;
}

/**
 * A provision as one reads it, its parts on lines of their own under their numbers; null where
 * the register does not hold its words.
 */
export function actText(key: string): ActWords | null {
  const rows = rowsWithin(key);
  if (rows.length === 0) return null;
  const line = (row: ActRow, words: string) =>
    row.key === key ? words : `${numberOf(row.key)} ${words}`;
  return {
    et: rows.map((row) => line(row, row.et)).join('\n'),
    en: rows.every(({ en }) => en === null)
      ? null
      : rows.map((row) => line(row, row.en ?? '—')).join('\n'),
  };
}

/** The words a clause hangs on: those of its subsection, or section, up to the list. */
export function leadIn(key: string): ActWords | null {
  const [section = '', subsection, clause] = key.split('.');
  if (clause === undefined) return null;
  const row = actRow(subsection === '0' ? section : `${section}.${subsection}`);
  return row && { et: row.et, en: row.en };
}

/** The number a row stands under, as the Act prints it: `(4²)` or `3)`. */
function numberOf(key: string): string {
  const { subsection, clause } = placeOf(parseKey(key)!);
  if (clause !== null) return `${printed(clause)})`;
  return subsection === null ? '' : `(${printed(subsection)})`;
}
