import { inWords } from '#calendar/in-words';
import { maxOf, minOf } from '#calendar/instant';
import type { Instant } from '#calendar/instant';
import { lastInstant } from '#calendar/term';
import type { RuleId } from '#law/citation';
import { lengthOf } from '#law/policies/parameters';
import { rule } from '#law/rule';
import type { Rule, Situation } from '#law/rule';
import type { CaseFile, Kept } from '#statechart/case-file';
import type { Step, StepOf } from '#statechart/step';
import type { steps } from './steps.js';
import { statutoryTerm } from './term.js';

/** A stretch of time; `to` is the first instant no longer in it. */
export interface Stretch {
  readonly from: Instant;
  readonly to: Instant;
}

/**
 * A measure without a term in the Act: its decision names the instant by which it is reviewed,
 * six months ahead at most; from that instant on it rests until it has been (AMB-24).
 */
export function openEnded(id: RuleId) {
  const term = statutoryTerm(id, () => lengthOf('P-REVIEW-OPEN'), 'AMB-24');
  const longestTerm = reviewNamed(id, term.longestTerm);
  const termEnds = { ...term.termEnds, what: reviewDate };
  return { ...term, longestTerm, termEnds, reviewed: reviewed(id), logged: logged(id) };
}

const reviewDate = { et: 'läbivaatamise tähtpäev', en: 'review date' };

const latestReview = ({ step }: Situation<CaseFile, Step>) =>
  lastInstant(step.at, lengthOf('P-REVIEW-OPEN'));

const reviewNamed = (id: RuleId, longestTerm: Rule) =>
  rule<CaseFile, Step>(id, {
    policy: 'AMB-24',
    latest: latestReview,
    holds: (situation) => longestTerm.judge(situation) === null,
    because: (situation) => {
      const latest = inWords(latestReview(situation));
      return {
        et: `otsus peab nimetama lõpu või läbivaatamise tähtpäeva, hiljemalt ${latest.et}`,
        en: `the decision must name an end or a review date, ${latest.en} at the latest`,
      };
    },
  });

const reviewed = (id: RuleId) =>
  rule<CaseFile, Step>(id, {
    policy: 'AMB-24',
    holds: ({ file, step }) => file.until !== null && step.at < file.until,
    because: {
      et: 'läbivaatamise tähtpäev on möödas; enne tuleb vajalikkus uuesti läbi vaadata',
      en: 'the review date has passed; the need must be reviewed first',
    },
  });

const logged = (id: RuleId) =>
  rule<CaseFile, StepOf<typeof steps.logActivity>>(id, {
    policy: 'AMB-24',
    holds: ({ file, step: { from, to, at } }) =>
      from <= to && to <= at &&
      stretchesOfUse(file, at).some((each) => each.from <= from && to <= each.to),
    because: {
      et: 'tegevus ei jää aega, mil meede tegelikult kestis',
      en: 'the activity lies outside the time in which the measure was in use',
    },
  });

/**
 * The time up to the instant in which the measure was in use: from its beginning, without breaks
 * and without the time between a missed review and the review that followed. Oldest first.
 */
export function stretchesOfUse(file: CaseFile, at: Instant): readonly Stretch[] {
  const begun = file.effectiveFrom;
  if (begun === null) return [];
  const end = minOf(at, file.until ?? at, file.ended?.at ?? at);
  const rests = [...breaksOf(file, end), ...missedReviews(file)]
    .sort((one, other) => (one.from < other.from ? -1 : 1));
  const starts = [begun, ...rests.map((_, n) => maxOf(begun, ...rests.slice(0, n + 1).map(toOf)))];
  const stops = [...rests.map(({ from }) => from), end];
  return starts
    .map((from, n) => ({ from, to: minOf(end, stops[n] ?? end) }))
    .filter(({ from, to }) => from < to);
}

const toOf = ({ to }: Stretch) => to;

/** A break lasts until the use is resumed; one that was not lasts to the end. */
const breaksOf = ({ lists }: CaseFile, end: Instant): Stretch[] =>
  (lists['breaks'] ?? []).map(({ at }, n) => ({
    from: at,
    to: lists['resumptions']?.[n]?.at ?? maxOf(at, end),
  }));

/** Between a review date that passed and the review that came after it. */
const missedReviews = ({ kept, lists }: CaseFile): Stretch[] => {
  const reviews = lists['reviews'] ?? [];
  return [kept['granting'], ...reviews]
    .map((decided, n) => ({ from: untilOf(decided), to: reviews[n]?.at }))
    .filter((gap): gap is Stretch =>
      gap.from !== undefined && gap.to !== undefined && gap.from < gap.to);
};

const untilOf = (decided: Kept | undefined) => decided?.['until'] as Instant | undefined;
