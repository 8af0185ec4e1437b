import { spreadOf } from './measured.js';
import type { Slice, Spread } from './measured.js';
import type { Results } from './rounds.js';

/** A number of ours beside its limit, both from the same rounds. */
export interface Figure {
  readonly id: string;
  readonly what: string;
  readonly ours: Spread & { readonly unit: string };
  readonly limit: (Spread & { readonly unit: string; readonly id: string }) | null;
  /** Ours ÷ limit, round by round; the median is the figure. */
  readonly ratio: number | null;
  readonly spread: Spread | null;
  /** The goal: of the ratio, or of the number itself where `ofOurs`. */
  readonly must: Goal | null;
}

export type Goal =
  | { readonly atLeast: number }
  | { readonly atMost: number; readonly ofOurs: true };

/** What is compared with what. */
interface Row {
  readonly id: string;
  readonly what: string;
  readonly ours: string;
  readonly limit: string | null;
  readonly read: (slice: Slice) => number | undefined;
  readonly unit: string;
  readonly must?: Goal;
}

const speed = { read: ({ perSecond }: Slice) => perSecond, unit: '/s' } as const;
const p50 = { read: ({ latency }: Slice) => latency?.p50, unit: 'ms' } as const;
const p99 = { read: ({ latency }: Slice) => latency?.p99, unit: 'ms' } as const;

/** Every figure, with the goals that were set beforehand. */
export const rows: readonly Row[] = [
  { id: 'disk', what: 'bare commit ÷ bare fdatasync',
    ours: 'bare.commit-1', limit: 'bare.fdatasync', ...speed },
  { id: 'in-process-1', what: 'step, one in flight ÷ bare commit',
    ours: 'ours.in-process-1', limit: 'bare.commit-1', ...speed, must: { atLeast: 0.6 } },
  { id: 'in-process-32', what: 'steps, 32 in flight ÷ bare 16 a commit',
    ours: 'ours.in-process-32', limit: 'bare.commit-16', ...speed },
  { id: 'http-32', what: 'HTTP, 32 connections ÷ bare commit',
    ours: 'ours.http-32', limit: 'bare.commit-1', ...speed, must: { atLeast: 1.3 } },
  { id: 'http-32-batch', what: 'HTTP, 32 connections ÷ bare 16 a commit',
    ours: 'ours.http-32', limit: 'bare.commit-16', ...speed, must: { atLeast: 0.3 } },
  { id: 'http-128', what: 'HTTP, 128 connections ÷ bare commit',
    ours: 'ours.http-128', limit: 'bare.commit-1', ...speed, must: { atLeast: 1.1 } },
  { id: 'http-32-p50', what: 'HTTP, 32 connections, median wait',
    ours: 'ours.http-32', limit: null, ...p50 },
  { id: 'http-32-p99', what: 'HTTP, 32 connections, longest of 100',
    ours: 'ours.http-32', limit: null, ...p99, must: { atMost: 15, ofOurs: true } },
  { id: 'http-128-p50', what: 'HTTP, 128 connections, median wait',
    ours: 'ours.http-128', limit: null, ...p50 },
  { id: 'http-128-p99', what: 'HTTP, 128 connections, longest of 100',
    ours: 'ours.http-128', limit: null, ...p99 },
  { id: 'verify', what: 'verifying the trail ÷ hashing alone',
    ours: 'ours.verify', limit: 'bare.hashes', ...speed, must: { atLeast: 0.27 } },
  { id: 'replay', what: 'judging every step again ÷ JSON.parse alone',
    ours: 'ours.replay', limit: 'bare.fold', ...speed },
  { id: 'overview', what: 'four-month overview ÷ JSON.parse alone',
    ours: 'ours.overview', limit: 'bare.fold', ...speed },
];

/** The figures for which there are results. */
export const figuresOf = (results: Results): Figure[] =>
  rows.flatMap((row) => (results.has(row.ours) ? [figureOf(row, results)] : []));

function figureOf({ id, what, ours, limit, read, unit, must }: Row, results: Results): Figure {
  const numbers = (of: string) => results.get(of)!.map((slice) => read(slice) ?? NaN);
  const mine = numbers(ours);
  const theirs = limit === null ? null : numbers(limit);
  const spread = theirs && spreadOf(mine.map((value, round) => value / theirs[round]!));
  return {
    id, what, spread,
    ours: { ...spreadOf(mine), unit },
    limit: theirs && { ...spreadOf(theirs), unit, id: limit! },
    ratio: spread?.median ?? null,
    must: must ?? null,
  };
}

/** Whether the goal was met; null where there is none. */
export function isMet({ must, ratio, ours }: Figure): boolean | null {
  if (must === null) return null;
  if ('atMost' in must) return ours.median <= must.atMost;
  return ratio !== null && ratio >= must.atLeast;
}
