import { wordingAt } from '#law/wordings/index';
import type { Actor } from '#statechart/step';
import { first, run } from '../database/prepared.js';
import { NotKnown } from '../register/answers.js';
import type { Transaction } from '../store/store.js';

/** Closes an account and every session of it; the person's acts stay. Throws `NotKnown`. */
export function disableAccount({ db, now, append }: Transaction, by: Actor, signIn: string): void {
  const account = first<{ person: string }>(
    db, 'SELECT person FROM account WHERE name = ? AND disabled = 0', signIn,
  );
  if (account === undefined) throw new NotKnown(signIn);
  const { person } = account;
  run(db, 'UPDATE account SET disabled = 1 WHERE person = ?', person);
  run(db, 'DELETE FROM session WHERE person = ?', person);
  append({
    type: 'account.disabled', at: now, actor: by.person, office: by.office,
    rules: wordingAt(now).id, body: { person },
  });
}
