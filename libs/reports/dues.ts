import { dayOf } from '#calendar/day';
import type { Instant } from '#calendar/instant';
import { isPeriodId, nextPeriod, periodOf } from '#calendar/period';
import type { Period, PeriodMonths } from '#calendar/period';
import type { Facts } from '#law/facts';
import type { Refusal, Rule, Situation } from '#law/rule';
import type { Reckoning } from '#law/reckoning';
import { wordingAt } from '#law/wordings/index';
import type { Entry } from '#trail/entry';
import { deliveryOf, overviewDue, overviewInTime } from './duty.js';
import { sixMonthReportDue, sixMonthReportInTime } from './duty.js';
import type { Asked, Delivery, ReportFile } from './duty.js';
import type { ReportKindId } from './figure.js';

/** How the report of one period stands at an instant. */
export interface ReportDue {
  readonly kind: ReportKindId;
  readonly period: Period;
  /** The first instant at which it is late. */
  readonly due: Instant;
  readonly deliveredAt: Instant | null;
  /** The breach of § 43 (2), where it is late or was. */
  readonly breach: Refusal | null;
}

interface Duty {
  readonly kind: ReportKindId;
  readonly months: PeriodMonths;
  readonly due: Reckoning<ReportFile, Asked>;
  readonly inTime: Rule<ReportFile, Asked>;
}

const duties: readonly Duty[] = [
  { kind: '43-2.a', months: 4, due: overviewDue, inTime: overviewInTime },
  { kind: '43-2.b', months: 6, due: sixMonthReportDue, inTime: sixMonthReportInTime },
];

/**
 * The reports of § 43 (2) from the period of the first entry to that of `now`, oldest first by
 * kind. Delivered means issued: the `at` of the `report.issued` entry. The § 37² (6) information
 * falls due by simulation, and its clock runs in the case.
 */
export function reportsDue(entries: Iterable<Entry>, now: Instant): readonly ReportDue[] {
  const { since, issued } = readThrough(entries);
  if (since === null || since > now) return [];
  return duties.flatMap((duty) => {
    const deliveries = issued.filter(({ kind }) => kind === duty.kind);
    return periodsSince(duty.months, since, now).map((period) =>
      standing(duty, { period, deliveries }, now),
    );
  });
}

/** Those of them that are or were late: what the Commander is told and the overviews admit. */
export const reportsOverdue = (entries: Iterable<Entry>, now: Instant): readonly ReportDue[] =>
  reportsDue(entries, now).filter(({ breach }) => breach !== null);

function standing({ kind, due, inTime }: Duty, file: ReportFile, now: Instant): ReportDue {
  const situation = askedAt(now, file);
  return {
    kind,
    period: file.period,
    due: due.due(situation) ?? file.period.until,
    deliveredAt: deliveryOf(file)?.at ?? null,
    breach: inTime.judge(situation),
  };
}

function readThrough(entries: Iterable<Entry>) {
  let since: Instant | null = null;
  const issued: (Delivery & { readonly kind: unknown })[] = [];
  for (const { type, at, body } of entries) {
    since ??= at as Instant;
    const { kind, period } = body;
    if (type !== 'report.issued' || !isPeriodId(period)) continue;
    issued.push({ kind, period, at: at as Instant });
  }
  return { since, issued };
}

/** The periods of that length from the one of `since` to the one that runs at `now`. */
export function periodsSince(months: PeriodMonths, since: Instant, now: Instant): Period[] {
  const periods = [periodOf(months, dayOf(since))];
  while (periods.at(-1)!.until <= now) periods.push(nextPeriod(periods.at(-1)!));
  return periods;
}

// The duty is the Defence Forces' own: no person, unit or case stands behind the question.
const nobody: Facts = {
  actor: {
    person: 'system', office: 'system', unit: null, serviceman: false, commands: [],
    authorisations: [],
  },
  unit: null, subject: null, agent: null, controller: null, operation: null, area: null,
  threat: null,
  notices: [], alsoWatched: [], earlier: [], refusedBefore: [], methods: [], partners: [],
  act: null, telling: [], task: null,
};

/** The situation in which the clock asks about a report. */
export const askedAt = (at: Instant, file: ReportFile): Situation<ReportFile, Asked> => ({
  file, step: { at }, facts: nobody, law: wordingAt(at),
});
