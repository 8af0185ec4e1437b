import type { Entry } from '#trail/entry';
import type { CaseLine, Cases } from './cases.js';
import type { Section } from './figure.js';

/** An entry of the reading, with its case as it stood before and whether it lies in the period. */
export interface Reading {
  readonly entry: Entry;
  readonly line: CaseLine | null;
  readonly within: boolean;
}

/** A part of a report: hears every entry before the end of the period once, then says its sections. */
export interface Sheet {
  take(reading: Reading): void;
  sections(cases: Cases): readonly Section[];
}
