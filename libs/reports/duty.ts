import { endInWords } from '#calendar/in-words';
import { minOf } from '#calendar/instant';
import type { Instant } from '#calendar/instant';
import type { Period, PeriodId } from '#calendar/period';
import { lastInstant } from '#calendar/term';
import { reckoning } from '#law/reckoning';
import type { Reckoning } from '#law/reckoning';
import { rule } from '#law/rule';
import type { Rule, Situation } from '#law/rule';
import type { Words } from '#law/words';

/** A report that reached its addressee. */
export interface Delivery {
  readonly period: PeriodId;
  readonly at: Instant;
}

/** The report owed for one period, and the deliveries of its kind so far. */
export interface ReportFile {
  readonly period: Period;
  readonly deliveries: readonly Delivery[];
}

/** The clock asks; nobody says anything. */
export interface Asked {
  readonly at: Instant;
}

type Here = Situation<ReportFile, Asked>;
type Duty = 'KKS-43-2.a' | 'KKS-43-2.b';

/**
 * The first instant at which the report is late: the end of its period, or sooner where the term of
 * the Act has run since the delivery before it, so that no gap is ever longer (AMB-41).
 */
const dueOf = (id: Duty) => ({ file: { period, deliveries }, law }: Here): Instant => {
  const before = deliveries.filter((each) => each.period < period.id).map(({ at }) => at).sort();
  const last = before.at(-1);
  return last === undefined
    ? period.until
    : minOf(period.until, lastInstant(last, law.numbers[id]));
};

const due = (id: Duty, what: Words): Reckoning<ReportFile, Asked> =>
  reckoning(id, { policy: 'AMB-41', what, due: dueOf(id) });

const inTime = (id: Duty, what: Words): Rule<ReportFile, Asked> =>
  rule(id, {
    policy: 'AMB-41',
    holds: (here) => (deliveryOf(here.file)?.at ?? here.step.at) < dueOf(id)(here),
    because: (here) => {
      const words = endInWords(dueOf(id)(here));
      return {
        et: `${what.et} ${here.file.period.id} tuli esitada enne ${words.et}`,
        en: `the ${what.en} for ${here.file.period.id} was to be delivered before ${words.en}`,
      };
    },
  });

/** The first delivery settles the debt; a corrected report is another matter. */
export const deliveryOf = ({ period, deliveries }: ReportFile): Delivery | undefined =>
  deliveries.find((each) => each.period === period.id);

const fourMonths = { et: 'nelja kuu ülevaade', en: 'four-month overview' };
const sixMonths = { et: 'kuue kuu aruanne', en: 'six-month report' };

/** § 43 (2): when the four-month overview falls due at the Ministry of Defence. */
export const overviewDue = due('KKS-43-2.a', fourMonths);
/** § 43 (2): the overview was delivered in time, or its time has not come. */
export const overviewInTime = inTime('KKS-43-2.a', fourMonths);
/** § 43 (2): when the six-month report of the unit falls due at the Ministry of Defence. */
export const sixMonthReportDue = due('KKS-43-2.b', sixMonths);
/** § 43 (2): the report was delivered in time, or its time has not come. */
export const sixMonthReportInTime = inTime('KKS-43-2.b', sixMonths);
