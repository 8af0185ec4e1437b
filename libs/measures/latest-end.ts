import type { Instant } from '#calendar/instant';
import type { Citation } from '#law/citation';
import type { Facts } from '#law/facts';
import { situationOf } from '#law/rule';
import type { PolicyId } from '#law/rule';
import type { CaseFile } from '#statechart/case-file';
import type { Step } from '#statechart/step';
import type { Measure } from './measure.js';
import { rulesOf } from './rules-of.js';

/** The last instant a decision may run to, and the provision that says so. */
export interface LatestEnd {
  readonly at: Instant;
  readonly by: Citation;
  /** The choice it rests on, where the Act's words alone do not settle it. */
  readonly policy: PolicyId | null;
}

/** What the registers would say if they said nothing that bounds a decision. */
const nothingKnown = {
  unit: null, subject: null, agent: null, controller: null, operation: null, area: null,
  threat: null, act: null,
  notices: [], alsoWatched: [], earlier: [], refusedBefore: [], methods: [], partners: [],
  telling: [], task: null,
} as const satisfies Omit<Facts, 'actor'>;

const factsWithout = ({ openedBy }: CaseFile): Facts => ({
  ...nothingKnown,
  actor: { ...openedBy, serviceman: false, commands: [], authorisations: [] },
});

/**
 * The last instant that `until` may lawfully have were the decision taken at `from` (UTC): the
 * earliest of what each rule on granting allows, as the granting itself is judged. Null where no
 * rule bounds it, as in a measure that takes no such decision. Where it is not after `from`, no end
 * is lawful. Without facts it is the term of the provision alone, and what the file itself says.
 */
export function latestEnd(
  { machine }: Pick<Measure, 'machine'>,
  file: CaseFile,
  from: Instant,
  facts: Facts = factsWithout(file),
): LatestEnd | null {
  const grant: Step = { type: 'grant', at: from, by: file.openedBy, facts };
  const situation = situationOf(file, grant);
  return rulesOf(machine, 'grant').reduce<LatestEnd | null>((earliest, rule) => {
    const at = rule.latest?.(situation) ?? null;
    if (at === null || (earliest !== null && earliest.at <= at)) return earliest;
    return { at, by: rule.by, policy: rule.policy ?? null };
  }, null);
}
