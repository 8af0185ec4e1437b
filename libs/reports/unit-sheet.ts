import type { Period } from '#calendar/period';
import type { Cases } from './cases.js';
import type { Section } from './figure.js';
import type { Group } from './measure-lines.js';
import { MeasureSheet } from './measure-sheet.js';
import type { Reading, Sheet } from './sheet.js';

/** The measures of one unit, its name before every section. */
export class UnitSheet implements Sheet {
  readonly #measures: MeasureSheet;

  constructor(
    private readonly unit: string,
    period: Period,
    groups: readonly Group[],
  ) {
    this.#measures = new MeasureSheet(period, groups, `unit.${unit}.`);
  }

  take(reading: Reading): void {
    if (reading.line?.unit === this.unit) this.#measures.take(reading);
  }

  sections(cases: Cases): Section[] {
    const own = cases.only((line) => line?.unit === this.unit);
    return this.#measures.sections(own).map(({ title: { et, en }, ...section }) => ({
      ...section,
      title: { et: `${this.unit}: ${et}`, en: `${this.unit}: ${en}` },
    }));
  }
}
