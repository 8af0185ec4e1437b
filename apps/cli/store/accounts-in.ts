import { systemClock } from '../../api/clock/clock.js';
import { first, rows } from '../../api/database/prepared.js';
import type { Handle } from '../../api/database/handle.js';
import { officesOf } from '../../api/register/register-facts.js';
import { Refused } from '../faults.js';

/** An account as an administrator sees it: no name but the one to sign in with. */
export interface SeenAccount {
  readonly signIn: string;
  readonly person: string;
  readonly state: 'open' | 'disabled' | 'demonstration';
  readonly offices: readonly string[];
}

interface Row {
  name: string;
  person: string;
  demonstration: number;
  disabled: number;
}

/** Every account, by the name to sign in with. */
export const accountsIn = (db: Handle): SeenAccount[] =>
  rows<Row>(db, 'SELECT name, person, demonstration, disabled FROM account ORDER BY name').map(
    ({ name, person, demonstration, disabled }) => ({
      signIn: name,
      person,
      state: disabled === 1 ? 'disabled' : demonstration === 1 ? 'demonstration' : 'open',
      offices: officesOf(db, person, systemClock.now()).map(({ office, unit }) =>
        unit === null ? office : `${office} ${unit}`),
    }),
  );

/** The person who signs in by that name; throws `Refused` where nobody does. */
export function personOf(db: Handle, signIn: string): string {
  const row = first<{ person: string }>(db, 'SELECT person FROM account WHERE name = ?', signIn);
  if (row === undefined) throw new Refused(`nobody signs in as ${signIn}`);
  return row.person;
}
