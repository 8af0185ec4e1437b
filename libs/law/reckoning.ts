import type { Instant } from '#calendar/instant';
import { citationOf } from './citation.js';
import type { Citation, RuleId } from './citation.js';
import type { PolicyId, Situation } from './rule.js';
import type { Words } from './words.js';

/** An instant the Act has us count to: the end of a term, the moment a notice falls due. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- as for Rule
export interface Reckoning<File = any, Step = any> {
  readonly id: RuleId;
  readonly by: Citation;
  readonly policy?: PolicyId;
  readonly what: Words;
  /** The instant (UTC, milliseconds), or null where nothing falls due in this situation. */
  due(situation: Situation<File, Step>): Instant | null;
}

/** A reckoning by rule id; the citation is computed from the id. */
export function reckoning<File, Step>(
  id: RuleId,
  text: Omit<Reckoning<File, Step>, 'id' | 'by'>,
): Reckoning<File, Step> {
  return { id, by: citationOf(id), ...text };
}
