import type { Citation } from '../citation.js';
import type { Words } from '../words.js';

export type DifferenceId = `DIFF-${number}`;

/** A place where the published translation and the Estonian text, which is the law, part ways. */
export interface Difference {
  readonly id: DifferenceId;
  /** A: who, what, when or a threshold changes; B: scope or term; C: wording only. */
  readonly grade: 'A' | 'B' | 'C';
  /** The rows it stands in; the section itself where it stands in a heading. */
  readonly at: readonly Citation[];
  readonly inHeading?: true;
  /** What the Act says there, word for word; an ellipsis stands for what is left out. */
  readonly et: string;
  /** What the translation says there; null where it says nothing. */
  readonly en: string | null;
  /** What follows from it. */
  readonly says: Words;
}
