import type { Period, PeriodMonths } from '#calendar/period';
import type { Citation } from '#law/citation';
import type { Office } from '#law/offices';
import type { Words } from '#law/words';
import type { Entry } from '#trail/entry';
import { compileReadings } from './compile.js';
import type { Source } from './compile.js';
import type { Report, ReportKindId } from './figure.js';
import { overviewStrides } from './overview.js';
import { simulationStrides } from './simulation.js';
import { sixMonthReadings, sixMonthStrides } from './six-month.js';
import { atOnce } from './strides.js';
import type { Strides } from './strides.js';
import type { AsOf } from './window.js';

/** A report that the Act asks for: how often, by whom, and how it follows from the entries. */
export interface ReportKind {
  readonly id: ReportKindId;
  readonly months: PeriodMonths;
  readonly title: Words;
  readonly by: Citation;
  /** The office that issues it; the Act names the Commander in § 37² (6). */
  readonly office: Office;
  /** How often the entries are read for it, from the first, in order. */
  readonly readings: number;
  /** Pure. */
  make(entries: Iterable<Entry>, period: Period, asOf: AsOf): Report;
  /** The same report, for whoever does something else at the rests. */
  strides(entries: Iterable<Entry>, period: Period, asOf: AsOf): Strides<Report>;
}

const making = (
  strides: (source: Source) => Strides<Report>,
  readings: number,
): Pick<ReportKind, 'make' | 'readings' | 'strides'> => ({
  readings,
  make: (entries, period, asOf) => atOnce(strides({ entries, period, asOf })),
  strides: (entries, period, asOf) => strides({ entries, period, asOf }),
});

/** The kinds of report, in the Act's order. */
export const reportKinds: readonly ReportKind[] = [
  {
    id: '37-2.6',
    months: 6,
    title: { et: 'Teave teeseldava tegevuse kohta', en: 'Information on simulated activity' },
    by: '§ 37² (6)',
    office: 'commander',
    ...making(simulationStrides, compileReadings),
  },
  {
    id: '43-2.a',
    months: 4,
    title: { et: 'Nelja kuu ülevaade', en: 'Four-month overview' },
    by: '§ 43 (2)',
    office: 'commander',
    ...making(overviewStrides, compileReadings),
  },
  {
    id: '43-2.b',
    months: 6,
    title: { et: 'Kuue kuu aruanne', en: 'Six-month report' },
    by: '§ 43 (2)',
    office: 'commander',
    ...making(sixMonthStrides, sixMonthReadings),
  },
];

/** The kind of that id; null where there is none. */
export const reportKind = (id: unknown): ReportKind | null =>
  reportKinds.find((kind) => kind.id === id) ?? null;
