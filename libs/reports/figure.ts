import type { Instant } from '#calendar/instant';
import type { PeriodId } from '#calendar/period';
import type { Citation } from '#law/citation';
import type { Words } from '#law/words';

/**
 * When the entries behind a figure happened: `within` the period, at any time up to its end where
 * the figure says how things stand at the `end`, or `earlier` and only reported now.
 */
export type Span = 'within' | 'end' | 'earlier';

/** A number and the entries that it counts: `value` is always their count. */
export interface Figure {
  /** Unique in its report: printable ASCII without space, fit for an address. */
  readonly id: string;
  readonly label: Words;
  readonly span: Span;
  readonly value: number;
  /** The seq of each entry, ascending; twice where one entry made two of the things counted. */
  readonly entries: readonly number[];
}

export interface Section {
  readonly id: string;
  readonly title: Words;
  readonly figures: readonly Figure[];
}

export type ReportKindId = '43-2.a' | '43-2.b' | '37-2.6';

/** A report: numbers and words only, so that no personal data can be in it. */
export interface Report {
  readonly kind: ReportKindId;
  readonly title: Words;
  readonly by: Citation;
  readonly addressee: Words;
  readonly period: { readonly id: PeriodId; readonly from: Instant; readonly until: Instant };
  /** The wording of the Act in force at the end of the period. */
  readonly wording: string;
  /** How many entries of the trail were read. */
  readonly asOf: { readonly size: number };
  readonly sections: readonly Section[];
  readonly notes: readonly Words[];
}

/** A figure made of the entries it counts; there is no other way to make one. */
export function figure(
  id: string,
  label: Words,
  entries: readonly number[] = [],
  span: Span = 'within',
): Figure {
  const ascending = [...entries].sort((one, other) => one - other);
  return { id, label, span, value: ascending.length, entries: ascending };
}
