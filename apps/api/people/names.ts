import { officeCard } from '#law/offices';
import type { SealedText } from '#statechart/field';
import type { Handle } from '../database/handle.js';
import { entryOf } from '../register/register-facts.js';
import type { Vault } from '../register/vault.js';
import type { Held } from './signed-in.js';

/** The name of a person as the vault has it; null where there is none or it was erased. */
export const nameOf = (db: Handle, vault: Vault, person: string): string | null =>
  nameIn(db, vault, 'people', person);

/** The name of a unit; null where there is no unit or no name. */
export const unitNameOf = (db: Handle, vault: Vault, unit: string | null): string | null =>
  unit === null ? null : nameIn(db, vault, 'units', unit);

/** An office as a reader sees it: its name in both languages, and that of its unit. */
export const officeShown = (db: Handle, vault: Vault, { office, unit }: Held) => ({
  office, name: officeCard(office).name, unit, unitName: unitNameOf(db, vault, unit),
});

function nameIn(
  db: Handle,
  vault: Vault,
  register: 'people' | 'units',
  id: string,
): string | null {
  const sealed = entryOf(db, register, id)?.['name'] as SealedText | undefined;
  return sealed === undefined ? null : vault.open(db, sealed.d);
}
