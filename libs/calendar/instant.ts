import { Temporal } from 'temporal-polyfill';
import { fromTallinn, inTallinn } from './tallinn.js';

/**
 * A moment: `YYYY-MM-DDTHH:MM:SS.sssZ`, always milliseconds, always UTC, years 0000–9999.
 * One moment has one spelling, so the order of the strings is the order of time: compare with `<`.
 */
export type Instant = `${string}T${string}Z`;

const canonicalForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

// ISO 8601 extended format. A leap second (`:60`) is left out: Temporal would silently move it.
const withOffset =
  /^\d{4}-\d\d-\d\dT\d\d:\d\d(:[0-5]\d([.,]\d{1,9})?)?(Z|[+-]\d\d(:?\d\d)?)$/i;

/** Is this the canonical spelling of a moment that exists? Never throws. */
export function isInstant(value: unknown): value is Instant {
  if (typeof value !== 'string' || !canonicalForm.test(value)) return false;
  return read(value)?.toString({ smallestUnit: 'millisecond' }) === value;
}

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
  return spelled(Temporal.Instant.from(from).add({ hours }));
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
  const elapsed = Temporal.Instant.from(from).until(Temporal.Instant.from(to));
  return Math.max(0, Math.ceil(elapsed.total('hours') / 24));
}

/** The latest of moments, or of days. */
export function maxOf<T extends string>(first: T, ...others: readonly T[]): T {
  return others.reduce((latest, other) => (other > latest ? other : latest), first);
}

/** The earliest of moments, or of days. */
export function minOf<T extends string>(first: T, ...others: readonly T[]): T {
  return others.reduce((earliest, other) => (other < earliest ? other : earliest), first);
}

/** The one spelling of a moment. Throws RangeError outside the years 0000–9999. */
export function spelled(moment: Temporal.Instant): Instant {
  const text = moment.toString({ smallestUnit: 'millisecond' });
  if (!canonicalForm.test(text)) throw new RangeError(`outside years 0000–9999: ${text}`);
  return text as Instant;
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
