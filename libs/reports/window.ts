import type { Period } from '#calendar/period';
import type { Entry } from '#trail/entry';

/** How far a report reads: the first `size` entries. */
export interface AsOf {
  readonly size: number;
}

/** Says whether the entry speaks of an instant in [from, until). */
export const isWithin = ({ from, until }: Period, { at }: Entry): boolean =>
  from <= at && at < until;

/** Says whether a report may rest on the entry: it speaks of an instant before the period's end. */
export const isBeforeEnd = ({ until }: Period, { at }: Entry): boolean => at < until;
