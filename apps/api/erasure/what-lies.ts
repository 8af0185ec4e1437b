import type { DestroyedKey } from '#trail/erasure';
import type { Handle } from '../database/handle.js';
import { rows } from '../database/prepared.js';
import { keysUnder } from '../vault/subject-keys.js';
import { contentOf } from '../vault/subjects.js';

/** Whose keys hold what is said of a person: of him or her, and of each datum kept and not gone. */
export const contentSubjects = (db: Handle, person: string): string[] => [
  contentOf(person),
  ...rows<{ id: string }>(
    db, `SELECT id FROM register_row WHERE register = 'items' AND body ->> '$.person' = ?
      ORDER BY seq`, person,
  ).map(({ id }) => id),
];

// What people keep for themselves is sealed too, and named in no entry.
const ofTheTrail = `SELECT id FROM datum WHERE subject = ? EXCEPT SELECT datum FROM draft
  EXCEPT SELECT query FROM saved_filter`;

/** The data under those keys that entries name. */
export const dataUnder = (db: Handle, subjects: readonly string[]): string[] =>
  subjects.flatMap((subject) =>
    rows<{ id: string }>(db, ofTheTrail, subject).map(({ id }) => id)).sort();

/** The keys themselves. */
export const keysOf = (db: Handle, subjects: readonly string[]): DestroyedKey[] =>
  subjects.flatMap((subject) => keysUnder(db, subject));
