import type { SealedText } from '#statechart/field';
import type { Handle } from '../database/handle.js';
import { entryOf } from '../register/register-facts.js';
import type { Vault } from '../register/vault.js';

/** The name of a person as the vault has it; null where there is none or it was erased. */
export function nameOf(db: Handle, vault: Vault, person: string): string | null {
  const sealed = entryOf(db, 'people', person)?.['name'] as SealedText | undefined;
  return sealed === undefined ? null : vault.open(db, sealed.d);
}
