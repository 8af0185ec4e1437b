import type { components } from '#openapi';

export type Figure = components['schemas']['Figure'];
export type Section = components['schemas']['Section'];

/** Figures of one section that count the same sort of thing, and can be drawn side by side. */
export interface Family {
  readonly name: string;
  readonly figures: readonly Figure[];
}

// The last part of an id is what is counted; the id of a rule is one part, whatever its letters.
const parentOf = (id: string): string => id.replace(/\.([A-Z]+-.+|[^.]+)$/, '');

/** The families with at least two figures to compare, in the order of the section. Pure. */
export function familiesOf({ figures }: Pick<Section, 'figures'>): readonly Family[] {
  const families = new Map<string, Figure[]>();
  for (const figure of figures.filter(({ value }) => value > 0)) {
    const name = `${parentOf(figure.id)} ${figure.span}`;
    families.set(name, [...(families.get(name) ?? []), figure]);
  }
  return [...families].flatMap(([name, found]) =>
    found.length > 1 ? [{ name, figures: found }] : []);
}
