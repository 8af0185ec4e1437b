import type { TakenStep } from './read.js';

/** Transactions of simulated entities, numbered from 1 in the order recorded (§ 37² (5)). */
export class Transactions {
  readonly #recorded = new Map<string, number[]>();
  readonly #settled = new Map<string, Set<unknown>>();

  /** Takes note of a step of a case. */
  take(id: string, { type, fields }: TakenStep, seq: number): void {
    if (type === 'recordTransaction') {
      const recorded = this.#recorded.get(id) ?? [];
      recorded.push(seq);
      this.#recorded.set(id, recorded);
    }
    if (type === 'settleTransaction') {
      const settled = this.#settled.get(id) ?? new Set();
      this.#settled.set(id, settled.add(fields['transaction']));
    }
  }

  /** The entries of the transactions of the case that bind the Defence Forces still. */
  open(id: string): readonly number[] {
    const settled = this.#settled.get(id);
    return (this.#recorded.get(id) ?? []).filter((_, place) => !settled?.has(place + 1));
  }
}
