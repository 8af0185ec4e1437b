import { ERASURE_ORDER } from '#trail/erasure';
import { entryOfRegister, entryType } from '../database/entry-indexes.js';
import type { Handle } from '../database/handle.js';
import { first, rows } from '../database/prepared.js';
import { isStillNeeded } from './concerned.js';

/** An erasure that was ordered and of which something is left. */
export interface Pending {
  /** The entry of the register of erasures. */
  readonly id: string;
  readonly person: string;
  /** With this round nothing is left; else the identity waits until it is known no more (§ 40). */
  readonly whole: boolean;
}

interface Row {
  readonly id: string;
  readonly person: string;
  readonly contentErased: number;
  readonly erased: number;
}

// What was said in a case that was closed only after the erasure goes when that case is closed.
const pending = `SELECT id, ref AS person,
    body ->> '$.contentErasedAt' IS NOT NULL AS contentErased,
    body ->> '$.closedAt' IS NOT NULL AS erased FROM register_row
  WHERE register = 'erasures' AND body ->> '$.confirmedAt' IS NOT NULL
    AND (body ->> '$.closedAt' IS NULL OR EXISTS
      (SELECT 1 FROM subject_key WHERE subject IN (ref, ref || '.content')))`;

/** Every erasure of which something can be done now, oldest first. */
export const duePending = (db: Handle): Pending[] =>
  rows<Row>(db, `${pending} ORDER BY seq`).flatMap((row) => due(db, row));

/** The same for one of them: none or one. */
export const stillPending = (db: Handle, id: string): Pending[] =>
  rows<Row>(db, `${pending} AND id = ?`, id).flatMap((row) => due(db, row));

function due(db: Handle, { id, person, contentErased, erased }: Row): Pending[] {
  const whole = !isStillNeeded(db, person, erased === 1);
  return whole || contentErased === 0 ? [{ id, person, whole }] : [];
}

/** The place of the order in the trail. */
export const orderSeq = (db: Handle, id: string): number =>
  first<{ seq: number }>(
    db, `SELECT seq FROM entry WHERE ${entryType} = '${ERASURE_ORDER}'
      AND ${entryOfRegister} = ?`, id,
  )!.seq;
