import { parseKey, placeOf } from '../citation.js';
import { liesWithin } from '../place.js';
import type { Place } from '../place.js';
import type { ActRow, ActSection } from './act-text.js';
import type { Difference } from './difference.js';
import { differences } from './differences.js';
import { sections } from './sections.js';
export type { ActRow, ActSection } from './act-text.js';
export type { Difference } from './difference.js';
export { amendments } from './amendments.js';
export { differences } from './differences.js';

/**
 * The Act in its own words, section by section in its order: chapter 4, § 54¹ and every other
 * section that a rule of the rulebook or a difference cites. Wording 05.06.2020–31.12.2021, slips
 * of the pen included; only the superscripts, flat in the plain text, are raised again (`§ 37¹`).
 */
export const act: readonly ActSection[] = sections;

const rows = new Map<string, ActRow>(
  act.flatMap((section) => section.rows.map((row) => [row.key, row])),
);

/** The row of a key such as `37-1.4-2.3`; null where the Act has no words of its own there. */
export function actRow(key: string): ActRow | null {
  return rows.get(key) ?? null;
}

/** The row of a key, or the nearest that it lies in; null where it lies in none. */
export function nearestRow(key: string): ActRow | null {
  const [section = '', subsection] = key.split('.');
  return actRow(key) ?? actRow(`${section}.${subsection}`) ?? actRow(section);
}

/** The rows of a provision: its own and those of its parts, in the order of the Act. */
export function rowsWithin(key: string): readonly ActRow[] {
  const citation = parseKey(key);
  if (citation === null) return [];
  const place = placeOf(citation);
  return act.flatMap((section) => section.rows.filter((row) => liesWithin(placeAt(row), place)));
}

/** The section that a key lies in; null where the register does not hold it. */
export function sectionOf(key: string): ActSection | null {
  return act.find((section) => section.key === key.split('.')[0]) ?? null;
}

/**
 * The differences that bear on a provision: those that stand in it, in a part of it, or in the
 * words around it. A difference of a heading is told of the section alone.
 */
export function differencesAt(key: string): readonly Difference[] {
  const citation = parseKey(key);
  if (citation === null) return [];
  const place = placeOf(citation);
  return differences.filter(({ at, inHeading }) =>
    at.map(placeOf).some((stands) =>
      liesWithin(stands, place) || (inHeading !== true && liesWithin(place, stands))));
}

const placeAt = ({ key }: ActRow): Place => placeOf(parseKey(key)!);
