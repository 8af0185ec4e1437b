import type { Citation } from '../citation.js';
import type { Length } from '#calendar/term';
import type { PolicyId } from '../rule.js';
import type { Words } from '../words.js';

/** A number the Act leaves open and a policy settles; shown as policy wherever it is shown. */
export interface Parameter {
  readonly value: Length;
  readonly policy: PolicyId;
  readonly usedBy: readonly Citation[];
  readonly what: Words;
  /** The notice must also have left before the measure is activated. */
  readonly beforeActivation?: true;
}
