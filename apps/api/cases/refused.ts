import { Told } from '../http/problem.js';
import type { Outcome } from '../register/answers.js';

/** The outcome, or 409 with every rule that forbids it; the refusal is in the trail already. */
export function orRefused(outcome: Outcome): Outcome & { done: true } {
  if (outcome.done) return outcome;
  const { id, seq, refusals } = outcome;
  throw new Told({
    name: 'refused', status: 409,
    title: { et: 'Seadus ei luba', en: 'The Act does not allow it' },
    more: { case: id, entry: seq, refusals },
  });
}
