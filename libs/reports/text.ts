import { dayInWords } from '#calendar/in-words';
import { addDays, dayOf } from '#calendar/day';
import { estonianCitationOf } from '#law/citation';
import type { Figure, Report, Section } from './figure.js';
import { columns, wrapped } from './lines.js';
import { ranges } from './ranges.js';

export type Language = 'et' | 'en';

const words = {
  by: { et: 'Alus', en: 'Basis' },
  to: { et: 'Adressaat', en: 'Addressee' },
  period: { et: 'Periood', en: 'Period' },
  wording: { et: 'Redaktsioon', en: 'Wording' },
  asOf: { et: 'Loetud kandeid', en: 'Entries read' },
  notes: { et: 'Märkused', en: 'Notes' },
  none: { et: '(puuduvad)', en: '(none)' },
  zero: { et: 'Null', en: 'Zero' },
} as const;

const labelWidth = 52;
const valueWidth = 7;
const entriesAt = 2 + labelWidth + valueWidth + 2;

/** The report to read and to print: at most 100 columns, every figure with its entries. */
export function reportText(report: Report, language: Language): string {
  const lines = [
    ...wrapped(report.title[language], columns),
    '',
    ...head(report, language),
    ...report.sections.flatMap((section) => sectionLines(section, language)),
    '',
    words.notes[language],
    ...report.notes.flatMap((note) => indented(wrapped(note[language], columns - 2))),
  ];
  return `${lines.join('\n')}\n`;
}

function head({ by, addressee, period, wording, asOf }: Report, language: Language): string[] {
  const last = addDays(dayOf(period.until), -1);
  const days = [dayOf(period.from), last].map((day) => dayInWords(day)[language]).join(' – ');
  const rows = [
    [words.by, language === 'et' ? estonianCitationOf(by) : by],
    [words.to, addressee[language]],
    [words.period, `${period.id} (${days})`],
    [words.wording, wording],
    [words.asOf, String(asOf.size)],
  ] as const;
  return rows.map(([name, value]) => `${`${name[language]}:`.padEnd(16)}${value}`);
}

function sectionLines({ title, figures }: Section, language: Language): string[] {
  const counting = figures.filter(({ value }) => value > 0);
  return [
    '',
    ...wrapped(title[language], columns),
    ...counting.flatMap((figure) => figureLines(figure, language)),
    ...(figures.length === 0 ? indented([words.none[language]]) : zeroLines(figures, language)),
  ];
}

// Zeros are said, since an overseer asks for them, but together: they are most of the figures.
function zeroLines(figures: readonly Figure[], language: Language): string[] {
  const zeros = figures.filter(({ value }) => value === 0).map(({ label }) => label[language]);
  if (zeros.length === 0) return [];
  return indented(wrapped(`${words.zero[language]}: ${zeros.join('; ')}.`, columns - 2));
}

function figureLines({ label, value, entries }: Figure, language: Language): string[] {
  const left = wrapped(label[language], labelWidth);
  const numbers = entries.length === 0 ? '' : `[${ranges(entries)}]`;
  const right = wrapped(numbers, columns - entriesAt);
  const height = Math.max(left.length, right.length);
  return Array.from({ length: height }, (_, row) => {
    const count = row === 0 ? String(value) : '';
    const label = (left[row] ?? '').padEnd(labelWidth);
    return `  ${label}${count.padStart(valueWidth)}  ${right[row] ?? ''}`.trimEnd();
  });
}

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);
