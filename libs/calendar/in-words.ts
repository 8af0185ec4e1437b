import { addDays, dayOf, startOf, type Day } from './day.js';
import { plusHours, type Instant } from './instant.js';
import { inTallinn } from './tallinn.js';

/** The same thing said in Estonian and in English. */
export type Words = { et: string; en: string };

// Written out and not taken from the machine's language data, which differs between machines.
const months = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
] as const;

/** A day as people write it: `05.06.2020`, `5 June 2020`. */
export function dayInWords(day: Day): Words {
  const [year = '', month = '', date = ''] = day.split('-');
  const name = months[Number(month) - 1] ?? '';
  return { et: `${date}.${month}.${year}`, en: `${Number(date)} ${name} ${year}` };
}

/**
 * A moment in Tallinn, to the minute: `22.11.2026 kell 9.00`, `22 November 2026 at 9.00`. Within 24
 * hours of a clock change, where a local time may not say enough, the offset follows: `(UTC+3)`.
 */
export function inWords(instant: Instant): Words {
  const { hour, minute } = inTallinn(instant);
  return together(dayOf(instant), `${hour}.${String(minute).padStart(2, '0')}`, instant);
}

/** As `inWords`, for the end of a term: midnight is 24.00 of the day that it ends. */
export function endInWords(instant: Instant): Words {
  const day = dayOf(instant);
  if (startOf(day) !== instant) return inWords(instant);
  return together(addDays(day, -1), '24.00', instant);
}

function together(day: Day, clock: string, instant: Instant): Words {
  const { et, en } = dayInWords(day);
  const offset = offsetNearChange(instant);
  return { et: `${et} kell ${clock}${offset}`, en: `${en} at ${clock}${offset}` };
}

function offsetNearChange(instant: Instant): string {
  const [before, after] = [-24, 24].map((hours) => inTallinn(plusHours(instant, hours)).offset);
  return before === after ? '' : ` (UTC${brief(inTallinn(instant).offset)})`;
}

/** `+03:00` as `+3`. */
function brief(offset: string): string {
  return offset.replace(/^([+-])0/, '$1').replace(/:00$/, '');
}
