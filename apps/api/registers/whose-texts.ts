import type { Handle } from '../database/handle.js';
import { entryOf } from '../register/register-facts.js';
import { contentOf } from '../vault/subjects.js';
import type { Recording } from './ripples.js';

/**
 * Whose key seals the texts of an act. Who a person is lies under the key of the identity, what is
 * said of him or her under that of the content (AMB-42). A datum kept has a key of its own, so that
 * it can be deleted alone; what is said of a deletion, or of an erasure, survives it.
 */
export function keyFor(db: Handle, recording: Recording, id: string): string {
  const { register, act } = recording;
  if (register === 'people' || register === 'erasures') return id;
  if (register === 'items') return act === 'delete' ? `${id}.deletion` : id;
  const person = personIn(db, recording);
  return person === null ? id : contentOf(person);
}

/** Of whom an act speaks: named in it, in the entry it changes, or in what it refers to. */
function personIn(db: Handle, { register, fields }: Recording): string | null {
  const named = [
    fields['person'], fields['checked'], entryOf(db, register, fields['entry'])?.['person'],
    entryOf(db, 'requests', fields['request'])?.['person'], onlyOneIn(db, fields['items']),
  ];
  const person = named.find((each) => typeof each === 'string');
  return person === undefined ? null : String(person);
}

/** The person whom all the data named are about; undefined where they are of several. */
function onlyOneIn(db: Handle, items: unknown): unknown {
  if (!Array.isArray(items)) return undefined;
  const persons = new Set(items.map((item) => entryOf(db, 'items', item)?.['person'] ?? null));
  return persons.size === 1 ? [...persons][0] : undefined;
}
