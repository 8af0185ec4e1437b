interface Failures {
  readonly count: number;
  readonly last: number;
}

const free = { name: 5, address: 25 } as const;
const longestSeconds = 900;
const mostRemembered = 10_000;

/**
 * Slows down whoever guesses passwords: after five failures of a name, or twenty-five from an
 * address, each further one doubles the wait, up to a quarter of an hour. An attempt counts as a
 * failure until it succeeds, so that many at once are counted too.
 */
export class SignInThrottle {
  readonly #failures = new Map<string, Failures>();

  /** How many seconds the next attempt has to wait; 0 where it may be made. Time in ms. */
  wait(name: string, address: string, now: number): number {
    return Math.max(
      this.#waitFor(`n ${name}`, free.name, now), this.#waitFor(`a ${address}`, free.address, now),
    );
  }

  attempt(name: string, address: string, now: number): void {
    for (const key of [`n ${name}`, `a ${address}`]) {
      const count = (this.#failures.get(key)?.count ?? 0) + 1;
      this.#failures.delete(key);
      this.#failures.set(key, { count, last: now });
    }
    for (const [key] of this.#failures) {
      if (this.#failures.size <= mostRemembered) break;
      this.#failures.delete(key);
    }
  }

  succeeded(name: string, address: string): void {
    this.#failures.delete(`n ${name}`);
    const key = `a ${address}`;
    const known = this.#failures.get(key);
    if (known !== undefined) this.#failures.set(key, { ...known, count: known.count - 1 });
  }

  #waitFor(key: string, freely: number, now: number): number {
    const known = this.#failures.get(key);
    if (known === undefined || known.count < freely) return 0;
    const seconds = Math.min(longestSeconds, 2 ** Math.min(known.count - freely, 10));
    return Math.max(0, Math.ceil((known.last + seconds * 1000 - now) / 1000));
  }
}
