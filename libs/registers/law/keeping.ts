import type { Instant } from '#calendar/instant';
import { lastInstant } from '#calendar/term';
import type { Facts } from '#law/facts';
import { lengthOf } from '#law/policies/parameters';
import { rule } from '#law/rule';
import type { Step, StepOf } from '#statechart/step';
import type { items } from '../data.js';
import { itemsIn, originsIn } from './data-in.js';
import { reasoned } from './said.js';

type Keep = StepOf<typeof items.review> & { readonly kind?: string };

const isReviewed = ({ kind, limb, nextReview, at }: Keep): boolean => {
  if (nextReview === undefined) return kind === 'anonymised' && limb === 'task';
  return at < nextReview && nextReview <= lastInstant(at, lengthOf('P-KEEP-REVIEW'));
};

/** Every personal datum has an instant at which the need for it is looked at again. */
export const reviewSet = rule<unknown, Keep>('KKS-36-3-2.a', {
  policy: 'AMB-42',
  holds: ({ step }) => isReviewed(step),
  because: {
    et: 'vajaduse järgmine läbivaatamine peab olema määratud ja toimuma 12 kuu jooksul',
    en: 'the next review of the need has to be set, within 12 months',
  },
});

/** Kept in case of need only on reasons that name the need; the entry itself dates them. */
export const keptForAReason = rule<unknown, Keep>('KKS-41s10-7', {
  policy: 'AMB-42',
  holds: ({ step }) => reasoned(step.reasons) &&
    (step.limb === 'task' || (reasoned(step.possibleNeed) && step.nextReview !== undefined)),
  because: {
    et: 'säilitamine on põhjendamata või puudub võimaliku vajaduse kirjeldus ja ' +
      'läbivaatamise aeg (§ 36 lg 3 p 2)',
    en: 'the keeping is not reasoned, or the possible need and the review are not stated ' +
      '(§ 36 (3) 2))',
  },
});

const ofAreaProtection = (facts: Facts): boolean =>
  [...originsIn(facts), ...itemsIn(facts)].some(({ areaProtection }) => areaProtection);

/** § 54¹ (4) is the special rule: such data serve that one task, and no mere possibility. */
export const areaDataForTheArea = rule<unknown, Step>('KKS-54s1-4.a', {
  policy: 'AMB-42',
  holds: ({ step, facts }) =>
    !ofAreaProtection(facts) ||
    (step['limb'] !== 'cannotRuleOut' &&
      !['otherTask', 'obligation'].includes(String(step['aim']))),
  because: {
    et:
      'julgeolekuala kaitsel kogutud andmeid säilitatakse ja kasutatakse üksnes selle ' +
      'ülesande vajaduse ajal',
    en: 'data collected in protecting a restricted area are kept and used for that task only',
  },
});

/** Whether a datum is past the instant at which the need for it had to be looked at again. */
export const isOverdue = (nextReview: Instant | null, at: Instant): boolean =>
  nextReview !== null && nextReview <= at;

export const reviewedInTime = rule<unknown, Step>('KKS-36-3-2.a', {
  policy: 'AMB-42',
  holds: ({ step, facts }) => itemsIn(facts).every(({ nextReview }) =>
    !isOverdue(nextReview, step.at)),
  because: {
    et: 'andmete säilitamise vajadus on tähtajaks läbi vaatamata',
    en: 'the need to keep the data was not reviewed in time',
  },
});

/** Once the need ended there is nothing to read, to use, to pass on or to keep on reviewing. */
export const stillNeeded = rule<unknown, Step>('KKS-36-3-2.b', {
  holds: ({ facts }) => itemsIn(facts).every(({ needEndedAt }) => needEndedAt === null),
  because: {
    et: 'andmete töötlemise vajadus on lõppenud; andmed kustutatakse ja neid enam ei kasutata',
    en: 'the need for the data has ended; they are deleted and no longer used',
  },
});
