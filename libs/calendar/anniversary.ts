import { addDays, addYears, dayOf, endOf, type Day } from './day.js';
import type { Instant } from './instant.js';
import { addWorkingDays, previousWorkingDay } from './working-day.js';

/** The same date `years` years later; 29 February becomes 28 February (AMB-15). */
export function anniversary(day: Day, years: number): Day {
  return addYears(day, years);
}

/**
 * The first moment at which the years since `lapse` have passed under every reading: the end, in
 * Tallinn, of the anniversary day (AMB-15). Without `years` it is the first anniversary.
 */
export function decisionFrom(lapse: Instant, years = 1): Instant {
  return endOf(anniversary(dayOf(lapse), years));
}

/**
 * The end of the `workingDays`-th working day after the anniversary day. It is counted from the
 * anniversary and not from `decisionFrom`, which already lies in the day after.
 */
export function decisionBy(lapse: Instant, workingDays: number, years = 1): Instant {
  return endOf(addWorkingDays(anniversary(dayOf(lapse), years), workingDays));
}

/**
 * The end, in Tallinn, of the last day that leaves `days` full days before the anniversary day
 * begins; the working day before it when it is none (AMB-15). An application is in time before it.
 */
export function applyBy(lapse: Instant, days: number, years = 1): Instant {
  const lastDay = addDays(anniversary(dayOf(lapse), years), -(days + 1));
  return endOf(previousWorkingDay(lastDay));
}
