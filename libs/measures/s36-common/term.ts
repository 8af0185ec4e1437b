import { inWords } from '#calendar/in-words';
import { minOf } from '#calendar/instant';
import type { Instant } from '#calendar/instant';
import { lastInstant } from '#calendar/term';
import type { Length } from '#calendar/term';
import type { RuleId } from '#law/citation';
import { reckoning } from '#law/reckoning';
import { rule } from '#law/rule';
import type { PolicyId, Situation } from '#law/rule';
import type { Wording } from '#law/wordings/wording';
import { effectiveAt } from '#statechart/case-file';
import type { CaseFile } from '#statechart/case-file';
import type { Step, StepOf } from '#statechart/step';
import type { steps } from './steps.js';

type Grant = StepOf<typeof steps.grant>;
type Log = StepOf<typeof steps.logActivity>;

/**
 * The rules of a decision that holds "for the term stated in it, at most …": one provision, five
 * questions. The length comes from the wording, or from a policy where the Act has none.
 */
export function statutoryTerm(
  id: RuleId,
  lengthIn: (law: Wording) => Length,
  policy: PolicyId = 'AMB-03',
) {
  const latest = ({ law, step }: Situation<CaseFile, Step>) => lastInstant(step.at, lengthIn(law));
  return {
    longestTerm: longestTerm(id, policy, latest),
    decisionInForce: rule<CaseFile, Step>(id, {
      policy,
      holds: ({ file, step }) => file.until !== null && step.at < file.until,
      because: { et: 'otsuse tähtaeg on möödas', en: 'the term of the decision has passed' },
    }),
    withinTerm: withinTerm(id, policy),
    termIsOver: rule<CaseFile, Step>(id, {
      policy,
      holds: ({ file, step }) => file.until !== null && step.at >= file.until,
      because: { et: 'otsus kehtib veel', en: 'the decision is still in force' },
    }),
    termEnds: reckoning<CaseFile, Grant>(id, {
      policy,
      what: { et: 'otsuse tähtaja lõpp', en: 'end of the decision' },
      due: ({ step }) => step.until ?? null,
    }),
  };
}

const longestTerm = (
  id: RuleId,
  policy: PolicyId,
  latest: (situation: Situation<CaseFile, Step>) => Instant,
) =>
  rule<CaseFile, Grant>(id, {
    policy,
    latest,
    holds: (situation) => {
      const { until, at } = situation.step;
      return until !== undefined && at < until && until <= latest(situation);
    },
    because: (situation) => {
      const words = inWords(latest(situation));
      return {
        et: `otsuses peab olema lõpp, mis saabub hiljemalt ${words.et}`,
        en: `the decision must state an end, which comes no later than ${words.en}`,
      };
    },
  });

/** What is logged happened while the measure was in effect, whenever it is written down. */
const withinTerm = (id: RuleId, policy: PolicyId) =>
  rule<CaseFile, Log>(id, {
    policy,
    holds: ({ file, step: { from, to, at } }) =>
      from <= to && to <= at && effectiveAt(file, from) &&
      to <= minOf(file.until ?? at, file.ended?.at ?? at),
    because: {
      et: 'tegevus ei jää aega, mil otsus kehtis ja toiming käis',
      en: 'the activity lies outside the time in which the measure was in effect',
    },
  });
