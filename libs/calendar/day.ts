import { Temporal } from 'temporal-polyfill';
import { isInstant, spelled, type Instant } from './spelling.js';
import { firstMoment, inTallinn } from './tallinn.js';

/** A calendar day in Tallinn, `YYYY-MM-DD`. The order of the strings is the order of the days. */
export type Day = `${number}-${number}-${number}`;

/** Monday is 1 and Sunday is 7 (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const form = /^\d{4}-\d\d-\d\d$/;

/** Is this a day that the calendar has? Never throws. */
export function isDay(value: unknown): value is Day {
  // Temporal alone would also read the day out of a moment, in the wrong zone.
  return typeof value === 'string' && form.test(value) && isInstant(midnight(value));
}

/** The text as a day. Throws RangeError when it is none. */
export function dayFrom(text: string): Day {
  if (!isDay(text)) throw new RangeError(`not a day: '${text}'`);
  return text;
}

/** The day that the calendar on a wall in Tallinn shows at this moment. */
export function dayOf(instant: Instant): Day {
  return written(inTallinn(instant).toPlainDate());
}

/** The first moment of the day: 00:00 in Tallinn. */
export function startOf(day: Day): Instant {
  return spelled(firstMoment(read(day)));
}

/** The moment at which the day is over, 24:00 in Tallinn: the first moment of the next day. */
export function endOf(day: Day): Instant {
  return startOf(addDays(day, 1));
}

/** The day `days` days later; negative numbers count back. Throws RangeError on part of a day. */
export function addDays(day: Day, days: number): Day {
  if (!Number.isInteger(days)) throw new RangeError(`not a count of days: ${days}`);
  const then = new Date(counted(day) + days * 86_400_000).toISOString();
  return inForm(then.slice(0, then.indexOf('T')));
}

/** The same day of the month `months` months later, or the month's last day where it has none. */
export function addMonths(day: Day, months: number): Day {
  return written(read(day).add({ months }));
}

/** The same date `years` years later; 29 February becomes 28 February. */
export function addYears(day: Day, years: number): Day {
  return written(read(day).add({ years }));
}

/** The day of the week. */
export function weekday(day: Day): Weekday {
  return (new Date(counted(day)).getUTCDay() || 7) as Weekday;
}

// Date and not Temporal counts whole days, as it reads instants: in this one calendar without a
// zone both agree, and every term in working days asks for one day after another.
const midnight = (day: string) => `${day}T00:00:00.000Z`;

function counted(day: Day): number {
  if (!isDay(day)) throw new RangeError(`not a day: '${day as string}'`);
  return Date.parse(midnight(day));
}

function read(day: Day): Temporal.PlainDate {
  if (!isDay(day)) throw new RangeError(`not a day: '${day as string}'`);
  return Temporal.PlainDate.from(day);
}

const written = (date: Temporal.PlainDate): Day => inForm(date.toString());

function inForm(text: string): Day {
  if (!form.test(text)) throw new RangeError(`outside years 0000–9999: ${text}`);
  return text as Day;
}
