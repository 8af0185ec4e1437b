import type { Office } from '#law/offices';
import { wordingAt } from '#law/wordings/index';
import type { Actor } from '#statechart/step';
import { first, run } from '../database/prepared.js';
import type { Handle } from '../database/handle.js';
import type { Registrar } from '../registers/registrar.js';
import type { Transaction } from '../store/store.js';

export interface NewAccount {
  /** The person's name; sealed, never in the trail. */
  readonly name: string;
  /** The name to sign in with; unique. */
  readonly signIn: string;
  /** The argon2id string of the password. */
  readonly password: string;
  /** The first office of the person; null where somebody else is to appoint them. */
  readonly office: Office | null;
  readonly unit: string | null;
  readonly serviceman: boolean;
  readonly demonstration: boolean;
}

/** Makes a person with an account, and an office where one is named; answers the person's id. */
export function addAccount(
  transaction: Transaction,
  registrar: Registrar,
  by: Actor,
  account: NewAccount,
): string {
  const { name, signIn, password, office, unit, serviceman, demonstration } = account;
  const asSystem: Actor = { ...by, office: 'system' };
  const { id } = registrar.record(transaction, asSystem, {
    register: 'people', act: 'record', fields: { name, estonian: 'unknown', identified: true },
  });
  if (office !== null) {
    const fields = { person: id, office, serviceman, from: transaction.now };
    registrar.record(transaction, asSystem, {
      register: 'offices', act: 'record', fields: unit === null ? fields : { ...fields, unit },
    });
  }
  run(transaction.db,
    `INSERT INTO account (person, name, password, demonstration, disabled, made_by)
       VALUES (?, ?, ?, ?, 0, ?)`,
    id, signIn, password, demonstration ? 1 : 0, by.person);
  transaction.append({
    type: 'account.created', at: transaction.now, actor: by.person, office: by.office,
    rules: wordingAt(transaction.now).id, body: { person: id, demonstration },
  });
  return id;
}

export interface Account {
  readonly person: string;
  readonly password: string;
  readonly demonstration: number;
  readonly disabled: number;
}

/** The account of a sign-in name. */
export const accountOf = (db: Handle, signIn: string): Account | undefined =>
  first<Account>(
    db, 'SELECT person, password, demonstration, disabled FROM account WHERE name = ?', signIn,
  );

/** The name a person signs in with; undefined for a person without an account. */
export const signInNameOf = (db: Handle, person: string): string | undefined =>
  first<{ name: string }>(db, 'SELECT name FROM account WHERE person = ?', person)?.name;
