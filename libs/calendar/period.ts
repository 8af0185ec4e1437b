import { addMonths, dayFrom, dayOf, startOf, type Day } from './day.js';
import type { Instant } from './instant.js';

/** How many months a reporting period has: thirds or halves of a calendar year (AMB-41). */
export type PeriodMonths = 4 | 6;

/** `2021-T1` to `2021-T3` for four months, `2021-H1` and `2021-H2` for six. */
export type PeriodId = `${number}-T${1 | 2 | 3}` | `${number}-H${1 | 2}`;

/** A reporting period in Tallinn: from its first moment until, not including, `until`. */
export type Period = { from: Instant; until: Instant; id: PeriodId };

const letterOf: Record<PeriodMonths, 'T' | 'H'> = { 4: 'T', 6: 'H' };

/** The period of that many months in which the day lies. Throws RangeError on a bad day. */
export function periodOf(months: PeriodMonths, day: Day): Period {
  const [year = '', month = ''] = dayFrom(day).split('-');
  const number = Math.ceil(Number(month) / months);
  const first = addMonths(`${year}-01-01` as Day, (number - 1) * months);
  return {
    from: startOf(first),
    until: startOf(addMonths(first, months)),
    id: `${year}-${letterOf[months]}${number}` as PeriodId,
  };
}

/** Is this the name of a period? Never throws. */
export function isPeriodId(value: unknown): value is PeriodId {
  return typeof value === 'string' && /^\d{4}-(T[123]|H[12])$/.test(value);
}

/** The period of that name; the inverse of `id`. Throws RangeError for any other text. */
export function periodFromId(id: string): Period {
  if (!isPeriodId(id)) throw new RangeError(`not a period such as 2021-T1 or 2021-H1: '${id}'`);
  const months = monthsOf(id);
  const first = `${id.slice(0, 4)}-01-01` as Day;
  return periodOf(months, addMonths(first, (Number(id.slice(6)) - 1) * months));
}

/** The period of the same length that begins where this one ends. */
export function nextPeriod(period: Period): Period {
  return periodOf(monthsOf(period.id), dayOf(period.until));
}

function monthsOf(id: PeriodId): PeriodMonths {
  return id[5] === 'T' ? 4 : 6;
}
