import type { Facts, LinkedFacts } from '#law/facts';
import { first } from '../database/prepared.js';
import type { Handle } from '../database/handle.js';

/** What a step that links an act needs to know of that case; nothing where it links none. */
export function linkedFacts(db: Handle, id: unknown): Pick<Facts, 'linked'> {
  if (typeof id !== 'string') return {};
  const linked = first<LinkedFacts>(
    db, 'SELECT id AS "case", measure, subject FROM case_row WHERE id = ?', id,
  );
  return linked === undefined ? {} : { linked: { ...linked } };
}
