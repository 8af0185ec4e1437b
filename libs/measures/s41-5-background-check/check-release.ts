// § 41⁶ (1), second sentence: nothing is collected in a background check after release.
import { inWords } from '#calendar/in-words';
import type { Instant } from '#calendar/instant';
import { endsBy } from '#law/ends-by';
import { reckoning } from '#law/reckoning';
import { rule } from '#law/rule';
import type { CaseFile } from '#statechart/case-file';
import type { Step, StepOf } from '#statechart/step';
import type { steps } from '../s36-common/steps.js';

type Grant = StepOf<typeof steps.grant>;
type Ended = Step & { readonly effective: Instant };

const provision = 'KKS-41s6-1.c';
const policy = 'AMB-13';

export const stillInService = rule<CaseFile, Step>(provision, {
  policy,
  holds: ({ facts, step }) => {
    const until = facts.subject?.serviceUntil ?? null;
    return until === null || step.at < until;
  },
  because: {
    et: 'isik on teenistusest vabastatud või tema tööleping on lõppenud',
    en: 'the person has been released from service or the employment has ended',
  },
});

/** The decision ends no later than a release that is already known. */
export const endsWithinService = endsBy<CaseFile, Grant>(provision, {
  policy,
  latest: ({ facts }) => facts.subject?.serviceUntil ?? null,
  because: ({ facts, step }) => {
    const { et, en } = inWords(facts.subject?.serviceUntil ?? step.at);
    return {
      et: `otsus ei või kehtida kauem kui teenistus, mis lõpeb ${et}`,
      en: `the decision may not outlast the service, which ends on ${en}`,
    };
  },
});

const effectiveBy = (holds: (effective: Instant, at: Instant, file: CaseFile) => boolean) =>
  rule<CaseFile, Ended>(provision, {
    policy,
    holds: ({ file, step }) => holds(step.effective, step.at, file),
    because: {
      et: 'vabastamise hetk ei puuduta seda toimingut praegu',
      en: 'the instant of release does not concern this measure now',
    },
  });

/** The news of a release came late: what was collected in between was collected unlawfully. */
export const releasedBefore = effectiveBy((effective, at) => effective < at);
export const releasedByNow = effectiveBy((effective, at) => effective <= at);
export const releaseAhead = effectiveBy((effective, at) => effective > at);
/** Late news even after the end: the measure had run on past the release. */
export const releasedBeforeEnd = effectiveBy(
  (effective, _, { ended }) => ended !== null && effective < ended.at,
);

/** A release known ahead has come; judged by the register, which may have moved it. */
export const releaseCame = rule<CaseFile, Step>(provision, {
  policy,
  holds: ({ facts, step }) => {
    const release = facts.subject?.serviceUntil ?? null;
    return release !== null && release <= step.at;
  },
  because: { et: 'isik on teenistuses', en: 'the person is in service' },
});

export const releaseComes = reckoning<CaseFile, Ended>(provision, {
  policy,
  what: { et: 'isiku vabastamine teenistusest', en: "the person's release from service" },
  due: ({ step }) => step.effective,
});
