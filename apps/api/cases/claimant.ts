import { nameOf } from '../people/names.js';
import type { Sight } from '../people/need-to-know.js';
import { claimOn } from '../register/claim-rows.js';
import type { ListViewing } from './case-summary.js';

/** Who works on the case, as far as the reader may know; null where nobody does. */
export function claimantOf(
  { db, vault, asker }: Pick<ListViewing, 'db' | 'vault' | 'asker'>,
  sight: Sight,
  id: string,
) {
  const person = claimOn(db, id)?.person;
  if (person === undefined) return null;
  const own = person === asker.person;
  if (!own && !sight.content) return null;
  return { person, name: own || sight.names ? nameOf(db, vault, person) : null };
}
