import type { Words } from '../words.js';
import type { AmendedBy } from './amendments.js';

/**
 * A numbered piece of the Act in its own words: a subsection up to its list, one clause of the
 * list, or a section that has no subsections. Its number is its key and not part of the words.
 */
export interface ActRow {
  /** As in addresses: `37-1.4-2.3` is § 37¹ (4²) 3). */
  readonly key: string;
  /** The Estonian text, which is the law. */
  readonly et: string;
  /** The published translation; null where it leaves the provision out. */
  readonly en: string | null;
  /** The publication that gave it these words, where the Act names one after it. */
  readonly since?: AmendedBy;
}

/** A section of the Act with its heading, in the wording 05.06.2020–31.12.2021. */
export interface ActSection {
  readonly key: string;
  readonly title: Words;
  /** The chapter it stands in, as the Act heads it. */
  readonly chapter: Words;
  /** The publication that gave it its heading, or repealed it, where the Act names one there. */
  readonly since?: AmendedBy;
  readonly rows: readonly ActRow[];
}
