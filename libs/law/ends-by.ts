import type { Instant } from '#calendar/instant';
import { rule } from './rule.js';
import type { RuleId } from './citation.js';
import type { PolicyId, Rule, Situation } from './rule.js';
import type { Words } from './words.js';

interface EndText<File, Step> {
  readonly policy?: PolicyId;
  /** The last instant at which the decision may end; null where nothing bounds it here. */
  readonly latest: (situation: Situation<File, Step>) => Instant | null;
  readonly because: Words | ((situation: Situation<File, Step>) => Words);
}

/**
 * A rule that a decision ends no later than something else does. What it judges and what it
 * announces beforehand are one reckoning; a decision that names no end is another rule's matter.
 */
export const endsBy = <File, Step extends object>(
  id: RuleId,
  text: EndText<File, Step>,
): Rule<File, Step> =>
  rule<File, Step>(id, {
    ...text,
    holds: (situation) => {
      const { until } = situation.step as { until?: Instant };
      const latest = text.latest(situation);
      return until === undefined || latest === null || until <= latest;
    },
  });
