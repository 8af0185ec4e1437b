import type { Instant } from '#calendar/instant';
import type { Office } from '#law/offices';
import type { Entry } from '#trail/entry';
import { first, rows, run } from '../database/prepared.js';
import type { Handle } from '../database/handle.js';

/** A question on a case: whom it asks, and how often it was answered. */
export interface QuestionRow {
  readonly id: string;
  readonly case: string;
  readonly to: Office;
  readonly at: Instant;
  readonly answers: number;
}

const columns = 'SELECT id, case_id AS "case", addressee AS "to", at, answers FROM question';

/** The question of that id on that case; undefined where there is none. */
export const questionOn = (db: Handle, of: string, id: string): QuestionRow | undefined =>
  first<QuestionRow>(db, `${columns} WHERE case_id = ? AND id = ?`, of, id);

/** How many questions were ever asked on a case. */
export const questionCount = (db: Handle, of: string): number =>
  first<{ n: number }>(db, 'SELECT count(*) AS n FROM question WHERE case_id = ?', of)!.n;

/** Every unanswered question on a case that is not over, the oldest first. */
export const unanswered = (db: Handle): QuestionRow[] =>
  rows<QuestionRow>(
    db,
    `${columns} WHERE answers = 0 AND case_id IN (SELECT id FROM case_row WHERE done = 0)
       ORDER BY at, id`,
  );

/** Writes what a `case.asked` or `case.answered` entry means; throws where it cannot be so. */
export function projectQuestion(db: Handle, { type, case: of, at, body }: Entry): void {
  const id = String(body['question']);
  const { changes } = type === 'case.asked'
    ? run(db, 'INSERT INTO question (id, case_id, addressee, at, answers) VALUES (?, ?, ?, ?, 0)',
        id, of, String(body['to']), at)
    : run(db, 'UPDATE question SET answers = answers + 1 WHERE id = ? AND case_id = ?', id, of);
  if (changes !== 1) throw new Error(`${type} of ${id}, which is not as it says`);
}
