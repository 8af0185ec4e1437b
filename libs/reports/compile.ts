import type { Period } from '#calendar/period';
import { addDays, dayOf } from '#calendar/day';
import { wordings } from '#law/wordings/index';
import { standingWarning } from '#law/wordings/wording';
import type { Wording } from '#law/wordings/wording';
import type { Words } from '#law/words';
import type { Entry } from '#trail/entry';
import { Cases } from './cases.js';
import { earlierSection, earlierStrides } from './earlier.js';
import type { Report } from './figure.js';
import type { CaseLine } from './cases.js';
import { refusedStep, takenStep } from './read.js';
import { rowsOf } from './rows-of.js';
import type { Reading, Sheet } from './sheet.js';
import { eachEntry } from './strides.js';
import type { Strides } from './strides.js';
import { isBeforeEnd, isWithin } from './window.js';
import type { AsOf } from './window.js';

/** What a kind of report is, apart from its numbers. */
export type Heading = Pick<Report, 'kind' | 'title' | 'by' | 'addressee'>;

/** What to read: the trail in order of seq, which must be readable more than once. */
export interface Source {
  readonly entries: Iterable<Entry>;
  readonly period: Period;
  readonly asOf: AsOf;
}

/** How to read: which cases the report is about, and the parts it is made of. */
export interface Making {
  readonly heading: Heading;
  /** Asked of the case of every entry; null is an entry of no case. */
  readonly concerns: (line: CaseLine | null) => boolean;
  readonly sheets: readonly Sheet[];
  readonly notes: () => readonly Words[];
}

/** How often the entries are read for a report. */
export const compileReadings = 2;

/** The report: every sheet in one reading. Pure: the same range gives the same report. */
export function* compile({ entries, period, asOf }: Source, making: Making): Strides<Report> {
  const { heading, concerns, sheets, notes } = making;
  const cases = new Cases();
  yield* eachEntry(entries, asOf, (entry) => {
    if (!isBeforeEnd(period, entry)) return;
    const reading = readingOf(entry, cases, period);
    if (concerns(reading.line)) for (const sheet of sheets) sheet.take(reading);
  });
  const ours = cases.only(concerns);
  const sections = sheets.flatMap((sheet) => sheet.sections(ours));
  const late = yield* earlierStrides(entries, heading.kind, period, asOf, (entry) =>
    concerns(cases.before(entry)),
  );
  const wording = wordingAtEnd(period);
  return {
    ...heading,
    period: { id: period.id, from: period.from, until: period.until },
    wording: wording.id,
    asOf: { size: asOf.size },
    sections: [...sections, earlierSection(late)],
    notes: [...everyNote(wording, lastDayOf(period)), ...notes()],
  };
}

/** The entry as the sheets hear it; the cases take note of it on the way. */
export function readingOf(entry: Entry, cases: Cases, period: Period): Reading {
  const line = cases.before(entry);
  const step = takenStep(entry);
  cases.take(entry, step);
  return {
    entry, line, step,
    refused: refusedStep(entry),
    rows: rowsOf(entry, line, step),
    within: isWithin(period, entry),
  };
}

const lastDayOf = ({ until }: Period) => addDays(dayOf(until), -1);

function wordingAtEnd(period: Period): Wording {
  const last = lastDayOf(period);
  return wordings.findLast(({ from }) => from <= last) ?? wordings[0]!;
}

function everyNote(wording: Wording, day: string): Words[] {
  const warning = standingWarning(wording, day);
  return [
    {
      et:
        'Arv on kannete arv. Loetakse kanded, mille õiguslik hetk jääb perioodi; nurksulgudes on ' +
        'kannete numbrid logis. Nimesid aruandes ei ole (AMB-41).',
      en:
        'A figure is a count of entries whose instant in law lies in the period; their numbers ' +
        'in the trail stand in brackets. The report holds no names (AMB-41).',
    },
    ...(warning === null ? [] : [warning]),
  ];
}
