import type { Entry } from '#trail/entry';
import { takenStep } from './read.js';

/** Transactions of simulated entities, numbered from 1 in the order recorded (§ 37² (5)). */
export class Transactions {
  readonly #recorded = new Map<string, number[]>();
  readonly #settled = new Map<string, Set<unknown>>();

  /** Takes note of an entry. */
  take(entry: Entry): void {
    const step = takenStep(entry);
    if (step === null || entry.case === null) return;
    if (step.type === 'recordTransaction') {
      this.#recorded.set(entry.case, [...(this.#recorded.get(entry.case) ?? []), entry.seq]);
    }
    if (step.type === 'settleTransaction') {
      const settled = this.#settled.get(entry.case) ?? new Set();
      this.#settled.set(entry.case, settled.add(step.fields['transaction']));
    }
  }

  /** The entries of the transactions of the case that bind the Defence Forces still. */
  open(id: string): readonly number[] {
    const settled = this.#settled.get(id);
    return (this.#recorded.get(id) ?? []).filter((_, place) => !settled?.has(place + 1));
  }
}
