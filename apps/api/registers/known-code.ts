import type { Actor } from '#statechart/step';
import type { Handle } from '../database/handle.js';
import { knowsOf } from '../people/known-persons.js';
import { KnownPerson } from '../register/answers.js';
import { officesOf } from '../register/register-facts.js';
import type { Vault } from '../register/vault.js';
import type { Transaction } from '../store/store.js';
import type { Recording } from './ripples.js';
import { registerSight } from './who-reads.js';

/** The code an act gives to a person; null where it gives none. */
function codeIn({ register, fields }: Recording): string | null {
  const code = fields['code'];
  return register === 'people' && typeof code === 'string' && code.trim() !== '' ? code : null;
}

/**
 * One person is one entry: whoever gives a code that another entry has is told of it, with the id
 * of that entry where he or she may know who it is (§ 36 (3) 3), § 37¹ (2)). Throws KnownPerson.
 */
export function checkCodeUnknown(
  { db, now }: Transaction,
  vault: Vault,
  by: Actor,
  recording: Recording,
): void {
  const code = codeIn(recording);
  if (code === null) return;
  const other = vault.codes.withCode(db, code).find((each) => each !== recording.fields['entry']);
  if (other === undefined) return;
  const asker = { person: by.person, offices: officesOf(db, by.person, now) };
  const reads = registerSight('people', asker.offices)?.texts === true;
  throw new KnownPerson(reads && knowsOf(db, asker, now)(other) ? other : null);
}

/** Lets the person be found by the code that the act gave. */
export function keepCode(db: Handle, vault: Vault, recording: Recording, person: string): void {
  const code = codeIn(recording);
  if (code !== null) vault.codes.put(db, person, code);
}
