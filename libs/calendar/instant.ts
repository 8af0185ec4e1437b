import { Temporal } from 'temporal-polyfill';
import { momentOf, spelled, type Instant } from './spelling.js';
import { fromTallinn, inTallinn } from './tallinn.js';

export { isInstant, type Instant } from './spelling.js';

// ISO 8601 extended format. A leap second (`:60`) is left out: Temporal would silently move it.
const withOffset =
  /^\d{4}-\d\d-\d\dT\d\d:\d\d(:[0-5]\d([.,]\d{1,9})?)?(Z|[+-]\d\d(:?\d\d)?)$/i;

/**
 * The canonical spelling of an ISO 8601 date-time that carries `Z` or an offset; digits past the
 * millisecond are cut off. Throws RangeError without an offset, and for a day or hour that is not.
 */
export function instant(text: string): Instant {
  if (!withOffset.test(text)) {
    throw new RangeError(`not an ISO 8601 date-time with Z or an offset: '${text}'`);
  }
  const moment = read(text);
  if (moment === undefined) throw new RangeError(`no such moment: '${text}'`);
  return spelled(moment);
}

/** The moment `hours` elapsed hours of 3600 seconds later; a clock change adds or removes none. */
export function plusHours(from: Instant, hours: number): Instant {
  return spelled(momentOf(from).add({ hours }));
}

/** The same local time in Tallinn `days` calendar days later; clock changes as in `plusMonths`. */
export function plusDays(from: Instant, days: number): Instant {
  return shifted(from, { days });
}

/**
 * The same local time in Tallinn `months` calendar months later, on the last day of the month where
 * the day is missing. A local time skipped or doubled by a clock change gives the earlier moment:
 * the term is never the longer one (AMB-03). Negative numbers count back; a fraction throws
 * RangeError.
 */
export function plusMonths(from: Instant, months: number): Instant {
  return shifted(from, { months });
}

/** As `plusMonths`, in calendar years: 29 February becomes 28 February. */
export function plusYears(from: Instant, years: number): Instant {
  return shifted(from, { years });
}

/** How many periods of 24 elapsed hours have begun since `from`; 0 when `to` is not after it. */
export function elapsedDays(from: Instant, to: Instant): number {
  const elapsed = momentOf(to).epochMilliseconds - momentOf(from).epochMilliseconds;
  return Math.max(0, Math.ceil(elapsed / 86_400_000));
}

/** The latest of moments, or of days. */
export function maxOf<T extends string>(first: T, ...others: readonly T[]): T {
  return others.reduce((latest, other) => (other > latest ? other : latest), first);
}

/** The earliest of moments, or of days. */
export function minOf<T extends string>(first: T, ...others: readonly T[]): T {
  return others.reduce((earliest, other) => (other < earliest ? other : earliest), first);
}

function shifted(from: Instant, by: Temporal.DurationLike): Instant {
  // A shift by nothing must not move a moment of the doubled hour to its earlier twin.
  if (Object.values(by).every((count) => count === 0)) return from;
  const local = inTallinn(from).toPlainDateTime().add(by);
  return spelled(fromTallinn(local));
}

function read(text: string): Temporal.Instant | undefined {
  try {
    return Temporal.Instant.from(text);
  } catch {
    return undefined;
  }
}
