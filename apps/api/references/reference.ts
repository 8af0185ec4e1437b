import type { Instant } from '#calendar/instant';
import type { Words } from '#law/words';
import type { RegisterName } from '#registers/schemas';
import type { House } from '../house.js';
import type { SignedIn } from '../people/signed-in.js';
import type { Naming } from './naming.js';

/** What is looked for: letters of what is shown, and whose or of which unit it is. */
export interface ReferenceQuery {
  readonly q: string;
  /** A personal code, whole: found by its keyed digest, and only by who may see names. */
  readonly code: string | null;
  readonly unit: string | null;
  readonly person: string | null;
  /** For a reference to any register's entry: which register. */
  readonly register: RegisterName | null;
}

/** Who looks for something to refer to, at which instant. */
export interface Looking {
  readonly db: House['reader'];
  readonly asker: SignedIn;
  readonly now: Instant;
  readonly query: ReferenceQuery;
  readonly naming: Naming;
}

/** Something a field may refer to, as a person recognises it. */
export interface Shown {
  readonly label: Words;
  readonly note: Words | null;
}

/** The same before its texts are opened, which costs: only what is shown or searched is. */
export interface Candidate {
  readonly id: string;
  /** Whether it may be referred to at this instant; the rest is shown, marked, after it. */
  readonly selectable: boolean;
  readonly shown: () => Shown;
}
