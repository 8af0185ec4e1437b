import type { CaseLine } from './cases.js';
import { compile, compileReadings } from './compile.js';
import type { Heading, Source } from './compile.js';
import { powersHeld } from './designations.js';
import type { Report } from './figure.js';
import { MeansSheet } from './means-sheet.js';
import { measureLine } from './measure-lines.js';
import type { Group } from './measure-lines.js';
import { MeasureSheet } from './measure-sheet.js';
import { NoticeSheet } from './notice-sheet.js';
import { unusedNote } from './overview.js';
import { ProvisionSheet } from './provision-sheet.js';
import { atOnce } from './strides.js';
import type { Strides } from './strides.js';
import { UnitSheet } from './unit-sheet.js';
import { designationSection, outsideSection } from './units.js';

const heading: Heading = {
  kind: '43-2.b',
  title: {
    et: 'KKS § 37 lõigetes 1 ja 2 nimetatud volitusi rakendava üksuse ülesannete täitmise aruanne',
    en: 'Report on the performance of the tasks of the unit exercising § 37 (1) and (2) powers',
  },
  by: '§ 43 (2)',
  addressee: { et: 'Kaitseministeerium', en: 'Ministry of Defence' },
};

const groups: readonly Group[] = ['intelligence', 'backgroundCheck', 'area'];

/** How often the entries are read: for the designations, the report, and what is left out of it. */
export const sixMonthReadings = compileReadings + 2;

/**
 * The six-month report of § 43 (2): the measures of the units that hold a designation for § 37 (1)
 * or (2) at some instant of the period; background checks and area protection count only where
 * such a unit performed them. Pure.
 */
export function* sixMonthStrides(source: Source): Strides<Report> {
  const held = yield* powersHeld(source.entries, source.period, source.asOf);
  const units = [...new Set(held.map(({ unit }) => unit))].sort();
  const all = new MeasureSheet(source.period, groups);
  const each = units.map((unit) => new UnitSheet(unit, source.period, groups));
  const report = yield* compile(source, {
    heading,
    concerns: (line) => isReported(line) && units.includes(line?.unit ?? ''),
    sheets: [all, ...each, new MeansSheet(), new NoticeSheet(), new ProvisionSheet()],
    notes: () => [unusedNote(all.unused()), unitNote],
  });
  const outside = yield* outsideSection(source, units);
  return { ...report, sections: [designationSection(held), ...report.sections, outside] };
}

/** The same without a rest. */
export const sixMonthReport = (source: Source): Report => atOnce(sixMonthStrides(source));

// Taking part in another authority's operation is no task of the unit's own (§ 41 (2)).
function isReported(line: CaseLine | null): boolean {
  const found = measureLine(line?.measure ?? null);
  return found !== undefined && found.id !== 'M31' && groups.includes(found.group);
}

const unitNote = {
  et:
    'Üksus on aruandes, kui tal oli perioodi jooksul põhimääruse järgi mõni KKS § 37 lg 1 või 2 ' +
    'volitus. Taustakontroll ja julgeolekuala kaitse on arvestatud vaid siis, kui selle tegi ' +
    'selline üksus.',
  en:
    'A unit is in the report when it was designated in the statutes for a power of § 37 (1) or ' +
    '(2) at some time in the period. Background checks and area protection count only where ' +
    'such a unit performed them.',
};
