import type { Instant } from '#calendar/instant';
import type { Transaction } from '../store/store.js';
import type { Handle } from '../database/handle.js';
import { first, run } from '../database/prepared.js';
import { Told } from './problem.js';

/** A command as it was said: whose it is, the key it carries and the digest of what it asks. */
export interface Asking {
  readonly person: string;
  readonly key: string;
  /** Keyed digest of method, path and body, without any password in it. */
  readonly digest: string;
}

/**
 * Does the work once for a key of a person, in the transaction it is given: the same command again
 * gets the recorded outcome and changes nothing; another command under the key is refused. Work
 * that throws leaves no record, so that it may be tried again. A record is kept for seven days.
 */
export function once<Outcome>(
  transaction: Transaction,
  { person, key, digest }: Asking,
  work: () => Outcome,
): Outcome {
  const { db, now } = transaction;
  const known = outcomeOf<Outcome>(db, { person, key, digest });
  if (known !== undefined) return known;
  const outcome = work();
  prune(db, now);
  run(db, 'INSERT INTO idempotency (key, person, digest, outcome, at) VALUES (?, ?, ?, ?, ?)',
    key, person, digest, JSON.stringify(outcome), now);
  return outcome;
}

/** What came of the command, where it was done already; throws where its key was for another. */
export function outcomeOf<Outcome>(
  db: Handle,
  { person, key, digest }: Asking,
): Outcome | undefined {
  const known = first<{ digest: string; outcome: string }>(
    db, 'SELECT digest, outcome FROM idempotency WHERE key = ? AND person = ?', key, person,
  );
  if (known !== undefined && known.digest !== digest) throw new Told(keyReused);
  return known === undefined ? undefined : (JSON.parse(known.outcome) as Outcome);
}

const keptMilliseconds = 7 * 86_400_000;
// Each record that is written takes away more than one old one, and none of them waits long.
const mostPruned = 16;

/** Old records go with the writing of a new one: found by index, a few at a time. */
function prune(db: Handle, now: Instant): void {
  const oldest = new Date(Date.parse(now) - keptMilliseconds).toISOString();
  run(db,
    `DELETE FROM idempotency WHERE (key, person) IN
       (SELECT key, person FROM idempotency WHERE at <= ? ORDER BY at LIMIT ${mostPruned})`,
    oldest);
}

export const keyReused = {
  name: 'key-reused', status: 422,
  title: {
    et: 'Sama võtmega (Idempotency-Key) on juba tehtud midagi muud',
    en: 'The Idempotency-Key was used for something else already',
  },
};
