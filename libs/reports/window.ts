import type { Period } from '#calendar/period';
import type { Entry } from '#trail/entry';

/** How far a report reads: the first `size` entries. */
export interface AsOf {
  readonly size: number;
}

/** Says whether the entry speaks of an instant in [from, until). */
export const isWithin = ({ from, until }: Period, { at }: Entry): boolean =>
  from <= at && at < until;

/**
 * The entries that a report may rest on, in their order: those it was made as of, and of them those
 * that speak of an instant before the end of the period.
 */
export function* readable(
  entries: Iterable<Entry>,
  { until }: Period,
  { size }: AsOf,
): Generator<Entry> {
  for (const entry of entries) {
    if (entry.seq >= size) return;
    if (entry.at < until) yield entry;
  }
}
