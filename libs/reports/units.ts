import { estonianCitationOf, parseKey } from '#law/citation';
import { Cases } from './cases.js';
import { readingOf } from './compile.js';
import type { Source } from './compile.js';
import type { Designation } from './designations.js';
import { figure } from './figure.js';
import type { Figure, Section } from './figure.js';
import { measureLine } from './measure-lines.js';
import { eachEntry } from './strides.js';
import type { Strides } from './strides.js';
import { isBeforeEnd } from './window.js';

/** Which units hold which powers, each with the entry that recorded it. */
export const designationSection = (held: readonly Designation[]): Section => ({
  id: 'units',
  title: {
    et: 'Volitusi rakendavad üksused (põhimääruse järgi määratud)',
    en: 'Units exercising the powers (designated in the statutes)',
  },
  figures: [...held].sort(byUnit).map(designated),
});

function byUnit(one: Designation, other: Designation): number {
  if (one.unit !== other.unit) return one.unit < other.unit ? -1 : 1;
  return one.seq - other.seq;
}

function designated({ unit, provision, seq }: Designation): Figure {
  const citation = parseKey(provision)!;
  return figure(
    `units.${unit}.${provision}.${seq}`,
    { et: `${unit}: ${estonianCitationOf(citation)}`, en: `${unit}: ${citation}` },
    [seq],
    'end',
  );
}

/** § 37 to § 39 measures begun by a unit without a designation: not reported, and not hidden. */
export function* outsideSection(source: Source, units: readonly string[]): Strides<Section> {
  const { entries, period, asOf } = source;
  const cases = new Cases();
  const begun: number[] = [];
  yield* eachEntry(entries, asOf, (entry) => {
    if (!isBeforeEnd(period, entry)) return;
    const { line, rows, within } = readingOf(entry, cases, period);
    if (!within || !rows.includes('begun') || units.includes(line?.unit ?? '')) return;
    const found = measureLine(line?.measure ?? null);
    if (found?.group === 'intelligence' && found.id !== 'M31') begun.push(entry.seq);
  });
  const label = {
    et: 'Alustatud üksuses, mida ei ole määratud',
    en: 'Begun in a unit that is not designated',
  };
  return {
    id: 'outside',
    title: { et: 'Aruandest välja jäetud', en: 'Left out of the report' },
    figures: [figure('outside.begun', label, begun)],
  };
}
