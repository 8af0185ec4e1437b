import type { Citation } from '../citation.js';
import type { PolicyId } from '../rule.js';
import type { Words } from '../words.js';

/**
 * A choice the register makes where the Act is silent or unclear; never passed off as law.
 * Whatever of it a person reads is said in both languages.
 */
export interface Policy {
  readonly id: PolicyId;
  /** Where the doubt arises, as each language cites the Act. */
  readonly provision: Words;
  /** The provisions it touches; empty when it touches all measures alike. */
  readonly about: readonly Citation[];
  readonly question: Words;
  /** How the Act may be read. */
  readonly readings: Words;
  readonly choice: Words;
  readonly reason: Words;
}
