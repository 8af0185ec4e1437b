import { figure } from './figure.js';
import type { Figure, Span } from './figure.js';
import type { Words } from '#law/words';

/** Which entries count for which line: the one thing that every count of a report is made of. */
export class Tally {
  readonly #lines = new Map<string, number[]>();

  /** Counts the entry for the line. */
  count(line: string, seq: number): void {
    const entries = this.#lines.get(line);
    if (entries === undefined) this.#lines.set(line, [seq]);
    else entries.push(seq);
  }

  /** The entries counted for the line, none where nothing was. */
  of(line: string): readonly number[] {
    return this.#lines.get(line) ?? [];
  }

  /** The lines that begin so and count something, sorted. */
  lines(beginning = ''): string[] {
    return [...this.#lines.keys()].filter((line) => line.startsWith(beginning)).sort();
  }

  /** The figure of a line, which is its id. */
  figure(line: string, label: Words, span?: Span): Figure {
    return figure(line, label, this.of(line), span);
  }
}
