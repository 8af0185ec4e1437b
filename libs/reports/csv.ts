import type { Figure, Report, Section } from './figure.js';
import { ranges } from './ranges.js';

const header = ['section', 'figure', 'et', 'en', 'value', 'span', 'entries'];

/**
 * The figures as RFC 4180 rows with semicolons, as Estonian spreadsheets expect: a byte-order mark
 * so that they read UTF-8, CRLF, and an apostrophe before what a spreadsheet would run.
 */
export function reportCsv({ sections }: Report): string {
  const records = [header, ...sections.flatMap(recordsOf)];
  return `\ufeff${records.map((record) => `${record.map(cell).join(';')}\r\n`).join('')}`;
}

const recordsOf = ({ id: section, figures }: Section): string[][] =>
  figures.map(({ id, label, value, span, entries }: Figure) => [
    section, id, label.et, label.en, String(value), span, ranges(entries),
  ]);

/** One cell: what begins as a formula is kept from being one, what needs quotes has them. */
export function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
