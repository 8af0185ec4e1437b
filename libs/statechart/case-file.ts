import { elapsedDays, minOf } from '#calendar/instant';
import type { Instant } from '#calendar/instant';
import type { Actor } from './step.js';

/** What a step left in the file: its fields, when it was said and by whom. */
export interface Kept {
  readonly at: Instant;
  readonly by: Actor;
  readonly [field: string]: unknown;
}

/** A duty whose time ran out; it stays on the record for good. */
export interface Breach {
  readonly rule: string;
  readonly at: Instant;
}

/**
 * The case file: the context of every machine. It holds opaque ids and statutory values only, and
 * nothing in it is ever computed from the clock: what is effective follows from it and an instant.
 */
export interface CaseFile {
  readonly id: string;
  readonly measure: string;
  /** The wording of the Act the case was opened under and keeps. */
  readonly wording: string;
  readonly unit: string;
  readonly subject: string | null;
  readonly renews: string | null;
  /** The case whose act this one tells of (§ 40); null for every other case. */
  readonly act: string | null;
  readonly openedAt: Instant;
  readonly openedBy: Actor;
  /** The request as last filled in. */
  readonly asked: Readonly<Record<string, unknown>>;
  /** Counts the changes of the request: a coordination or check is bound to the number it saw. */
  readonly request: number;
  /** The last word of each kind: check, coordination, decision, … */
  readonly kept: Readonly<Record<string, Kept>>;
  /** What comes more than once: activity, persons, documents, transactions, … */
  readonly lists: Readonly<Record<string, readonly Kept[]>>;
  /** The statutory last instant of the decision in force, exclusive. */
  readonly until: Instant | null;
  readonly effectiveFrom: Instant | null;
  readonly ended: { readonly at: Instant; readonly because: string } | null;
  readonly breaches: readonly Breach[];
}

/**
 * Whether the measure is in effect at the instant: computed from the file, never from a flag, so
 * that a measure past its term is over even if nothing ran at that instant.
 */
export function effectiveAt(file: CaseFile, at: Instant): boolean {
  const { effectiveFrom, until, ended } = file;
  if (effectiveFrom === null || at < effectiveFrom) return false;
  if (ended !== null && at >= ended.at) return false;
  return until === null || at < until;
}

/** How many days of 24 hours, begun ones counted, the measure was in effect up to the instant. */
export function daysInEffect({ effectiveFrom, until, ended }: CaseFile, at: Instant): number {
  const end = minOf(at, until ?? at, ended?.at ?? at);
  return effectiveFrom === null || end <= effectiveFrom ? 0 : elapsedDays(effectiveFrom, end);
}

/** The empty file a case begins with. */
export function openFile(
  start: Pick<
    CaseFile,
    'id' | 'measure' | 'wording' | 'unit' | 'subject' | 'renews' | 'openedAt' | 'openedBy'
  > & { readonly act?: string | null },
): CaseFile {
  return {
    act: null,
    ...start,
    asked: {}, request: 0, kept: {}, lists: {},
    until: null, effectiveFrom: null, ended: null, breaches: [],
  };
}
