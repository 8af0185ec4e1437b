import { Temporal } from 'temporal-polyfill';

/**
 * A moment: `YYYY-MM-DDTHH:MM:SS.sssZ`, always milliseconds, always UTC, years 0000–9999.
 * One moment has one spelling, so the order of the strings is the order of time: compare with `<`.
 */
export type Instant = `${string}T${string}Z`;

const canonicalForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

// Date and not Temporal reads and writes here: for this one form both agree, and every entry of
// the trail passes through, where Temporal takes twenty times as long.

/** Is this the canonical spelling of a moment that exists? Never throws. */
export function isInstant(value: unknown): value is Instant {
  if (typeof value !== 'string' || !canonicalForm.test(value)) return false;
  const epochMilliseconds = Date.parse(value);
  // Date turns 30 February into 2 March, which is then spelled otherwise.
  return !Number.isNaN(epochMilliseconds) && isoOf(epochMilliseconds) === value;
}

/** The moment so spelled; the inverse of `spelled`. Throws RangeError on any other text. */
export function momentOf(instant: Instant): Temporal.Instant {
  if (!isInstant(instant)) throw new RangeError(`not an instant: '${instant as string}'`);
  return Temporal.Instant.fromEpochMilliseconds(Date.parse(instant));
}

/** The one spelling of a moment. Throws RangeError outside the years 0000–9999. */
export function spelled(moment: Temporal.Instant): Instant {
  const text = isoOf(moment.epochMilliseconds);
  if (!canonicalForm.test(text)) throw new RangeError(`outside years 0000–9999: ${text}`);
  return text as Instant;
}

function isoOf(epochMilliseconds: number): string {
  return new Date(epochMilliseconds).toISOString();
}
