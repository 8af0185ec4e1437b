import type { Instant } from '#calendar/instant';
import { rows } from '../database/prepared.js';
import type { Handle } from '../database/handle.js';
import type { Register } from '../register/register.js';
import type { Store } from '../store/store.js';

const dueCases = `SELECT DISTINCT case_id FROM deadline WHERE open = 1 AND due <= ? AND case_id > ?
  ORDER BY case_id LIMIT 500`;

/**
 * Tells every case whose instant has come, found by index; answers how many were told. A case that
 * fails keeps no other waiting: the first fault is thrown when all the others were told.
 */
export async function sweep(
  store: Store,
  reader: Handle,
  register: Register,
  now: Instant,
): Promise<number> {
  const outcomes: PromiseSettledResult<void>[] = [];
  let due = rows<{ case_id: string }>(reader, dueCases, now, '');
  while (due.length > 0) {
    outcomes.push(...await Promise.allSettled(
      due.map(({ case_id }) =>
        store.write((transaction) => register.advance(transaction, case_id))),
    ));
    due = rows<{ case_id: string }>(reader, dueCases, now, due.at(-1)!.case_id);
  }
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  return outcomes.length;
}
