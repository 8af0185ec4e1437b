import type { Entry } from '#trail/entry';
import type { CaseLine, Cases } from './cases.js';
import type { Section } from './figure.js';
import type { RefusedStep, TakenStep } from './read.js';

/** An entry of the reading, read once for every sheet. */
export interface Reading {
  readonly entry: Entry;
  /** Its case as it stood before. */
  readonly line: CaseLine | null;
  readonly step: TakenStep | null;
  readonly refused: RefusedStep | null;
  /** The rows of `rows.ts` that it counts for. */
  readonly rows: readonly string[];
  /** Whether it lies in the period. */
  readonly within: boolean;
}

/** A part of a report: hears every entry up to the period's end once, then says its sections. */
export interface Sheet {
  take(reading: Reading): void;
  sections(cases: Cases): readonly Section[];
}
