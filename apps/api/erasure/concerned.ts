import { measureOf } from '#measures/index';
import type { Handle } from '../database/handle.js';
import { rows } from '../database/prepared.js';

/** A case that concerns a person: as its subject, or named in it in any other part. */
export interface Concerning {
  readonly id: string;
  readonly measure: string;
  readonly subject: string | null;
  /** It may still be decided, or has effect and has not ended. */
  readonly running: boolean;
}

interface Row {
  readonly id: string;
  readonly measure: string;
  readonly subject: string | null;
  readonly ended_at: string | null;
  readonly done: number;
}

/** Every case whose file names the person, by the opaque id that stands there in quotes. */
export const casesConcerning = (db: Handle, person: string): Concerning[] =>
  rows<Row>(
    db, `SELECT id, measure, subject, ended_at, done FROM case_row
      WHERE subject = ? OR instr(file, '"' || ? || '"') > 0 ORDER BY opened_at, id`,
    person, person,
  ).map(({ id, measure, subject, ended_at, done }) => ({
    id, measure, subject,
    running: done === 0 && ended_at === null && !measureOf(measure).opensByItself,
  }));

/**
 * Whether who the person is has still to be known: a case of telling him or her is open (§ 40), or
 * a measure runs again. Where the identity is gone already, whether anything may still be said.
 */
export function isStillNeeded(db: Handle, person: string, erased: boolean): boolean {
  const open = rows<Row>(
    db, `SELECT id, measure, subject, ended_at, done FROM case_row
      WHERE subject = ? AND done = 0`, person,
  );
  return open.some(({ measure, ended_at }) =>
    erased || ended_at === null || measureOf(measure).opensByItself);
}
