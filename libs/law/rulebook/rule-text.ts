import type { RuleId } from '../citation.js';
import type { Words } from '../words.js';

/** What a rule settles; `power` is what a measure or a right consists of. */
export type Kind =
  | 'decider'
  | 'prior-approval'
  | 'notice'
  | 'term'
  | 'purpose'
  | 'precondition'
  | 'subject-restriction'
  | 'duty'
  | 'deadline'
  | 'report'
  | 'access'
  | 'retention'
  | 'definition'
  | 'power';

/**
 * How the register stands to a rule: its code keeps it; it explains a word and asks for nothing;
 * it binds people outside the software, with the reason; or it is not kept yet.
 */
export type Status = 'implemented' | 'definition' | { readonly outside: Words } | 'not yet';

/** One rule of the Act in our own words; the Act's Estonian text prevails over both. */
export interface RuleText {
  readonly id: RuleId;
  readonly kind: Kind;
  readonly et: string;
  readonly en: string;
  /** What can be true or false of the register because of the rule. */
  readonly test: string;
  /** What happens at its edge; the short rules of a list have none of their own. */
  readonly boundary?: string;
  readonly status: Status;
}
