import type { Instant } from '#calendar/instant';
import { rows } from '../database/prepared.js';
import type { Handle } from '../database/handle.js';
import type { Register } from '../register/register.js';
import type { Store } from '../store/store.js';

const dueCases = `SELECT DISTINCT case_id FROM deadline WHERE open = 1 AND due <= ?
  ORDER BY due LIMIT 500`;

/** Tells every case whose instant has come, found by index; answers how many were told. */
export async function sweep(
  store: Store,
  reader: Handle,
  register: Register,
  now: Instant,
): Promise<number> {
  const due = rows<{ case_id: string }>(reader, dueCases, now);
  await Promise.all(
    due.map(({ case_id }) =>
      store.write((transaction) => register.advance(transaction, case_id))),
  );
  return due.length;
}
