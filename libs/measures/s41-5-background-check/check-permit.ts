// § 41⁸ for everybody whom § 41⁵ (1) names: staff are checked in their windows, a service-related
// person once for each permit, since the Act gives no rounds of five years for them (AMB-57).
import type { Instant } from '#calendar/instant';
import { endsBy } from '#law/ends-by';
import { rule } from '#law/rule';
import type { Situation } from '#law/rule';
import type { CaseFile } from '#statechart/case-file';
import type { Step } from '#statechart/step';
import { checkDue, endsWithinWindow } from './check-window.js';

/** What the bound of the window looks at. */
type Granting = Parameters<typeof endsWithinWindow.judge>[0];

const isVisitor = ({ facts }: Pick<Situation<CaseFile, Step>, 'facts'>): boolean =>
  facts.subject?.status === 'serviceRelated';

/** The window of staff, or a suspicion; a service-related person has neither. */
export const dueForAnybody = rule<CaseFile, Step>('KKS-41s8.a', {
  policy: 'AMB-38',
  holds: (situation) => isVisitor(situation) || checkDue.judge(situation) === null,
  because: (situation) => checkDue.judge(situation)!.because,
});

/** A service-related person is checked at the admission and on each new permit, once. */
export const oncePerPermit = rule<CaseFile, Step>('KKS-41s8.a', {
  policy: 'AMB-57',
  holds: (situation) => {
    const { subject, earlier } = situation.facts;
    const since = subject?.serviceFrom ?? null;
    return !isVisitor(situation) ||
      (since !== null && earlier.every(({ decidedAt }) => decidedAt < since));
  },
  because: {
    et: 'teenuse osutamisega seotud isikut kontrollitakse sama loa puhul üks kord',
    en: 'a service-related person is checked once for the same permit',
  },
});

const windowEnd = (situation: Granting): Instant | null =>
  endsWithinWindow.latest?.(situation) ?? null;

/** As {@link endsWithinWindow}, for those who have windows at all. */
export const endsWithinTime = endsBy<Granting['file'], Granting['step']>('KKS-41s8.a', {
  policy: 'AMB-38',
  latest: (situation) => (isVisitor(situation) ? null : windowEnd(situation)),
  because: (situation) => endsWithinWindow.judge(situation)!.because,
});
