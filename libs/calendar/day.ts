import { Temporal } from 'temporal-polyfill';
import { spelled, type Instant } from './spelling.js';
import { firstMoment, inTallinn } from './tallinn.js';

/** A calendar day in Tallinn, `YYYY-MM-DD`. The order of the strings is the order of the days. */
export type Day = `${number}-${number}-${number}`;

/** Monday is 1 and Sunday is 7 (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const form = /^\d{4}-\d\d-\d\d$/;

/** Is this a day that the calendar has? Never throws. */
export function isDay(value: unknown): value is Day {
  return typeof value === 'string' && dateOf(value) !== undefined;
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

/** The day `days` days later; negative numbers count back. */
export function addDays(day: Day, days: number): Day {
  return written(read(day).add({ days }));
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
  return read(day).dayOfWeek as Weekday;
}

function read(day: Day): Temporal.PlainDate {
  const date = dateOf(day);
  if (date === undefined) throw new RangeError(`not a day: '${day as string}'`);
  return date;
}

function dateOf(text: string): Temporal.PlainDate | undefined {
  // Temporal alone would also read the day out of a moment, in the wrong zone.
  if (!form.test(text)) return undefined;
  try {
    return Temporal.PlainDate.from(text);
  } catch {
    return undefined;
  }
}

function written(date: Temporal.PlainDate): Day {
  const text = date.toString();
  if (!form.test(text)) throw new RangeError(`outside years 0000–9999: ${text}`);
  return text as Day;
}
