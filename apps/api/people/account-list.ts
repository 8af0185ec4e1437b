import { rows } from '../database/prepared.js';
import type { House } from '../house.js';
import { officesOf } from '../register/register-facts.js';
import { nameOf, officeShown } from './names.js';

interface Row {
  readonly person: string;
  readonly signIn: string;
  readonly demonstration: number;
  readonly disabled: number;
}

const inOrder = `SELECT person, name AS signIn, demonstration, disabled
  FROM account ORDER BY rowid`;

/** Every account in the order they were made, each with its person's name and offices now. */
export function accountList({ reader, vault, clock }: Pick<House, 'reader' | 'vault' | 'clock'>) {
  const now = clock.now();
  return rows<Row>(reader, inOrder).map(({ person, signIn, demonstration, disabled }) => ({
    person, signIn,
    name: nameOf(reader, vault, person),
    offices: officesOf(reader, person, now).map((held) => officeShown(reader, vault, held)),
    disabled: disabled === 1,
    demonstration: demonstration === 1,
  }));
}
