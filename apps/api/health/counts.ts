/** What is counted while the register is served; it begins at nothing with every start. */
class Counts {
  readonly #counts = new Map<string, number>();

  /** Counts one by its name, or a status by its hundred: `2xx`. */
  add(what: string | number): void {
    const name = typeof what === 'number' ? `${Math.floor(what / 100)}xx` : what;
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  all(): readonly (readonly [name: string, count: number])[] {
    return [...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1));
  }
}

export const requestCount = new Counts();
export const commandCount = new Counts();
