import { effectiveAt } from '#statechart/case-file';
import type { Actor } from '#statechart/step';
import type { Register, Saying } from '../register/register.js';
import { fileOf, loadCase } from '../register/rows.js';
import type { Transaction } from '../store/store.js';
import { deadlinesOf, noticesOf } from './diary.js';
import { stateShown } from './state-words.js';

/** What a step would bring about, inside a transaction that will be undone. */
export function dryRun(register: Register, transaction: Transaction, by: Actor, saying: Saying) {
  const { db, now } = transaction;
  const before = noticesOf(db, saying.case).map(({ id }) => id);
  const outcome = register.say(transaction, by, saying);
  const live = loadCase(db, saying.case)!;
  const file = fileOf(live);
  return {
    allowed: outcome.done,
    refusals: outcome.done ? [] : outcome.refusals,
    state: stateShown(live.snapshot),
    effective: effectiveAt(file, now),
    until: file.until,
    deadlines: deadlinesOf(db, saying.case, now),
    notices: noticesOf(db, saying.case)
      .filter(({ id }) => !before.includes(id))
      .map(({ to, rule, by: citation, due }) => ({ to, rule, by: citation, due })),
  };
}
