import { ERASURE_ORDER } from '#trail/erasure';
import { entryOfRegister, entryType } from '../database/entry-indexes.js';
import type { Handle } from '../database/handle.js';
import { first, rows } from '../database/prepared.js';

/** An erasure that was ordered and is not done, or of which the identity still waits. */
export interface Pending {
  /** The entry of the register of erasures. */
  readonly id: string;
  readonly person: string;
  /** The content is gone, and somebody has still to be told of an act (§ 40). */
  readonly contentErased: boolean;
}

const pending = `SELECT id, body ->> '$.person' AS person,
    body ->> '$.contentErasedAt' IS NOT NULL AS contentErased FROM register_row
  WHERE register = 'erasures' AND body ->> '$.confirmedAt' IS NOT NULL
    AND body ->> '$.closedAt' IS NULL`;

const parsed = ({ id, person, contentErased }: Row): Pending => ({
  id, person, contentErased: contentErased === 1,
});

interface Row extends Omit<Pending, 'contentErased'> {
  readonly contentErased: number;
}

/** Every erasure that waits, oldest first. */
export const allPending = (db: Handle): Pending[] =>
  rows<Row>(db, `${pending} ORDER BY seq`).map(parsed);

/** The same, if it waits still. */
export function stillPending(db: Handle, id: string): Pending | undefined {
  const row = first<Row>(db, `${pending} AND id = ?`, id);
  return row === undefined ? undefined : parsed(row);
}

/** The place of the order in the trail. */
export const orderSeq = (db: Handle, id: string): number =>
  first<{ seq: number }>(
    db, `SELECT seq FROM entry WHERE ${entryType} = '${ERASURE_ORDER}'
      AND ${entryOfRegister} = ?`, id,
  )!.seq;
