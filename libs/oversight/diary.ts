/** An instant that a case waits for. */
export interface Due {
  readonly name: string;
  readonly due: string;
  readonly rule: string;
}

/** The instants that cases wait for, each until it came, was met or was taken back. */
export class Diary {
  readonly #open = new Map<string, Map<string, Due>>();

  /** Writes an instant into the diary of a case, in place of the one of that name. */
  set(id: string, due: Due): void {
    const own = this.#open.get(id) ?? new Map<string, Due>();
    own.set(due.name, due);
    this.#open.set(id, own);
  }

  /** Takes an instant out of the diary of a case. */
  close(id: string, name: string): void {
    this.#open.get(id)?.delete(name);
  }

  /** A case that is over waits for nothing. */
  closeAll(id: string): void {
    this.#open.delete(id);
  }

  /** The instant of that name that the case waits for. */
  named(id: string, name: string): Due | undefined {
    return this.#open.get(id)?.get(name);
  }

  /** The first instant of a case that has come by then; undefined where nothing is overdue. */
  overdue(id: string, at: string): Due | undefined {
    return [...(this.#open.get(id)?.values() ?? [])]
      .filter(({ due }) => due <= at)
      .sort((one, other) => (one.due < other.due ? -1 : 1))[0];
  }
}
