import type { Handle } from '../database/handle.js';
import { unitNameOf } from '../people/names.js';
import type { Vault } from '../register/vault.js';

/** The units that a report has by their id alone; to be read, their names stand beside it. */
export function unitsIn(bytes: Buffer, db: Handle, vault: Vault): { id: string; name: string }[] {
  const ids = new Set(bytes.toString('utf8').match(/\bu_[0-9a-f]+/g) ?? []);
  return [...ids].flatMap((id) => {
    const name = unitNameOf(db, vault, id);
    return name === null ? [] : [{ id, name }];
  });
}
