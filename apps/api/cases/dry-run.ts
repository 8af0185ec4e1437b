import { effectiveAt } from '#statechart/case-file';
import type { Outcome } from '../register/answers.js';
import type { Register } from '../register/register.js';
import { fileOf, loadCase } from '../register/rows.js';
import type { Transaction } from '../store/store.js';
import { deadlinesOf, noticesOf } from './diary.js';
import { awaitsDecision, latestOf } from './limits.js';
import type { Said } from './saying.js';
import { stateShown } from './state-words.js';

/**
 * What steps on one case would bring about, one after the other until one is refused, inside a
 * transaction that will be undone. The first carries the version that was seen; those after it
 * meet the version they find.
 */
export function dryRun(
  register: Register,
  transaction: Transaction,
  steps: readonly [Said, ...Said[]],
) {
  const { db, now } = transaction;
  const { case: id } = steps[0].saying;
  const before = noticesOf(db, id).map((notice) => notice.id);
  const undecided = awaitsDecision(fileOf(loadCase(db, id)!));
  const { step, outcome } = triedIn(register, transaction, steps);
  const live = loadCase(db, id)!;
  const file = fileOf(live);
  return {
    step,
    allowed: outcome.done,
    refusals: outcome.done ? [] : outcome.refusals,
    state: stateShown(live.snapshot),
    effective: effectiveAt(file, now),
    until: file.until,
    latest: undecided ? latestOf(db, live.measure, file, now) : null,
    deadlines: deadlinesOf(db, id, now),
    notices: noticesOf(db, id)
      .filter((notice) => !before.includes(notice.id))
      .map(({ to, rule, by, due }) => ({ to, rule, by, due })),
  };
}

/** The step that was refused, or else the last one, and what was said to it. */
function triedIn(
  register: Register,
  transaction: Transaction,
  [{ by, saying }, ...later]: readonly [Said, ...Said[]],
): { readonly step: string; readonly outcome: Outcome } {
  let tried = { step: saying.type, outcome: register.say(transaction, by, saying) };
  for (const next of later) {
    if (!tried.outcome.done) break;
    const { version } = loadCase(transaction.db, saying.case)!;
    const outcome = register.say(transaction, next.by, { ...next.saying, version });
    tried = { step: next.saying.type, outcome };
  }
  return tried;
}
