import type { Entry } from '#trail/entry';
import { first, run } from '../database/prepared.js';
import type { Handle } from '../database/handle.js';

/** Who works on a case, and since when. */
export interface Claim {
  readonly person: string;
  readonly at: string;
}

/** The claim on a case; undefined where it is free. */
export const claimOn = (db: Handle, id: string): Claim | undefined =>
  first<Claim>(db, 'SELECT person, at FROM claim WHERE case_id = ?', id);

const claiming = `INSERT INTO claim (case_id, person, at)
  SELECT id, ?, ? FROM case_row WHERE id = ? AND done = 0`;

/** Writes what a `case.claimed` or `case.released` entry means; throws where it cannot be so. */
export function projectClaim(db: Handle, { type, case: id, actor, at, body }: Entry): void {
  const { changes } = type === 'case.claimed'
    ? run(db, claiming, actor, at, id)
    : run(db, 'DELETE FROM claim WHERE case_id = ? AND person = ?', id, String(body['of']));
  if (changes !== 1) throw new Error(`${type} of ${id}, which is not as it says`);
}

/**
 * A claim ends by itself when the case goes on to another of its outermost states: what its holder
 * had to do there is done, and the next officials are not kept waiting.
 */
export function endClaim(db: Handle, { case: id, body }: Entry): void {
  const [from, to] = [body['from'], body['to']].map((state) => String(state).split('.')[0]);
  if (from !== to) run(db, 'DELETE FROM claim WHERE case_id = ?', id);
}
