import type { Period } from '#calendar/period';
import { runsAt } from './cases.js';
import type { CaseLine, Cases } from './cases.js';
import { endingInWords } from './endings.js';
import type { Figure, Section } from './figure.js';
import { groups, measureLine, measureLines, measureTitle } from './measure-lines.js';
import type { Group } from './measure-lines.js';
import { endedRow, rows } from './rows.js';
import type { Row } from './rows.js';
import type { Reading, Sheet } from './sheet.js';
import { Tally } from './tally.js';

/**
 * The path of requests and measures: a section for every group, even when all in it is zero, and
 * one for every measure that has anything to count.
 */
export class MeasureSheet implements Sheet {
  readonly #tally = new Tally();

  constructor(
    private readonly period: Period,
    private readonly shown: readonly Group[] = Object.keys(groups) as Group[],
    /** Stands before every id, where one report has several such sheets. */
    private readonly before = '',
  ) {}

  take({ entry, line, rows: counted, within }: Reading): void {
    if (!within || line === null) return;
    for (const row of counted) this.#count(line, row, entry.seq);
  }

  sections(cases: Cases): Section[] {
    for (const line of cases.all()) {
      if (runsAt(line, this.period.until)) this.#count(line, 'running', line.begun ?? line.opened);
    }
    return [
      ...this.shown.map((group) => this.#section(group, groups[group])),
      ...this.#used().map((line) => this.#section(line.id, measureTitle(line))),
    ];
  }

  /** The measures with nothing to count. */
  unused(): readonly string[] {
    const used = this.#used();
    return this.#measures().filter((line) => !used.includes(line)).map(({ id }) => id);
  }

  #measures = () => measureLines.filter(({ group }) => this.shown.includes(group));

  #used = () =>
    this.#measures().filter(({ id }) => this.#tally.lines(`${this.before}${id}.`).length > 0);

  #count({ measure }: CaseLine, row: string, seq: number): void {
    const line = measureLine(measure);
    if (line === undefined || !this.shown.includes(line.group)) return;
    this.#tally.count(`${this.before}${line.id}.${row}`, seq);
    this.#tally.count(`${this.before}${line.group}.${row}`, seq);
  }

  #section(name: string, title: Section['title']): Section {
    const id = `${this.before}${name}`;
    const figures = (Object.keys(rows) as Row[]).flatMap((row): Figure[] => [
      this.#tally.figure(`${id}.${row}`, rows[row], row === 'running' ? 'end' : 'within'),
      ...(row === 'ended' ? this.#endings(id) : []),
    ]);
    return { id, title, figures };
  }

  #endings = (id: string): Figure[] =>
    this.#tally.lines(`${id}.${endedRow}`).map((line) =>
      this.#tally.figure(line, endingInWords(line.slice(`${id}.${endedRow}`.length))),
    );
}
