import { dayOf, endOf } from './day.js';
import { plusDays, plusHours, plusMonths, plusYears, type Instant } from './instant.js';
import { addWorkingDays } from './working-day.js';

/** How long a term is: a whole, positive number of exactly one unit. */
export type Length =
  | { readonly hours: number }
  | { readonly days: number }
  | { readonly workingDays: number }
  | { readonly months: number }
  | { readonly years: number };

type Unit = 'hours' | 'days' | 'workingDays' | 'months' | 'years';
type Words = { one: string; many: string };
type Reckoning = { end: (from: Instant, count: number) => Instant; et: Words; en: Words };

const units: Record<Unit, Reckoning> = {
  hours: {
    end: plusHours,
    et: { one: 'tund', many: 'tundi' },
    en: { one: 'hour', many: 'hours' },
  },
  days: {
    end: plusDays,
    et: { one: 'päev', many: 'päeva' },
    en: { one: 'day', many: 'days' },
  },
  workingDays: {
    end: (from, count) => endOf(addWorkingDays(dayOf(from), count)),
    et: { one: 'tööpäev', many: 'tööpäeva' },
    en: { one: 'working day', many: 'working days' },
  },
  months: {
    end: plusMonths,
    et: { one: 'kuu', many: 'kuud' },
    en: { one: 'month', many: 'months' },
  },
  years: {
    end: plusYears,
    et: { one: 'aasta', many: 'aastat' },
    en: { one: 'year', many: 'years' },
  },
};

/**
 * The moment at which a term that began at `from` is over: it runs while now is before this moment.
 * Hours elapse; days, months and years keep the local time in Tallinn (AMB-03); working days end at
 * 24:00 of the last one, counted from the day after (AMB-35). Throws RangeError on a bad length.
 */
export function lastInstant(from: Instant, length: Length): Instant {
  const [unit, count] = partsOf(length);
  return units[unit].end(from, count);
}

/** The length as people write it: `2 kuud`, `2 months`. Throws RangeError on a bad length. */
export function lengthInWords(length: Length): { et: string; en: string } {
  const [unit, count] = partsOf(length);
  const { et, en } = units[unit];
  const number = count === 1 ? 'one' : 'many';
  return { et: `${count} ${et[number]}`, en: `${count} ${en[number]}` };
}

function partsOf(length: Length): [Unit, number] {
  const parts = Object.entries(length) as [Unit, number][];
  const [part] = parts;
  if (part === undefined || parts.length > 1 || !Object.hasOwn(units, part[0])) {
    throw new RangeError(`a term has exactly one unit: ${JSON.stringify(length)}`);
  }
  if (!Number.isInteger(part[1]) || part[1] < 1) {
    throw new RangeError(`a term is a whole, positive number: ${JSON.stringify(length)}`);
  }
  return part;
}
