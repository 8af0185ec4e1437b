/** Estonian local time: the one place where the zone is named. */
import type { Temporal } from 'temporal-polyfill';
import { momentOf, type Instant } from './spelling.js';

const zone = 'Europe/Tallinn';

/** The instant as the clock on a wall in Tallinn shows it. Throws RangeError on a bad instant. */
export function inTallinn(instant: Instant): Temporal.ZonedDateTime {
  return momentOf(instant).toZonedDateTimeISO(zone);
}

/**
 * The moment at which a wall clock in Tallinn shows this. A local time that a clock change skips or
 * doubles names the earlier of the two moments, so that no term grows by it (AMB-03).
 */
export function fromTallinn(local: Temporal.PlainDateTime): Temporal.Instant {
  return local.toZonedDateTime(zone, { disambiguation: 'earlier' }).toInstant();
}

/** The first moment of a calendar day in Tallinn: 00:00, or 01:00 where 00:00 was skipped. */
export function firstMoment(date: Temporal.PlainDate): Temporal.Instant {
  return date.toZonedDateTime(zone).toInstant();
}
