import type { Office } from '#law/offices';
import { officeCard } from '#law/offices';
import type { Words } from '#law/words';
import { entryFields } from '#registers/entry-fields';
import type { RegisterName } from '#registers/schemas';
import type { Referable } from '#statechart/field';
import type { Handle } from '../database/handle.js';
import type { Naming } from '../references/naming.js';
import { both } from '../references/phrases.js';
import { entryOf } from '../register/register-facts.js';
import { referenceData } from './reference-data.js';

/** What an entry, or an act on one, says, and whose act it was. */
export interface Told {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly by: { readonly person: string | null; readonly office: Office | null } | undefined;
}

/** In words what is told by an id, as the reader may know it: persons, units, areas, offices. */
export function namesIn(
  { db, naming, register }: { db: Handle; naming: Naming; register: RegisterName },
  told: readonly Told[],
): Record<string, Words> {
  const names = new Map<string, Words>();
  const references = Object.entries(entryFields(register)).flatMap(([name, field]) =>
    field.kind === 'reference' ? [{ name, to: field.to }] : []);
  for (const { fields, by } of told) {
    if (by?.office) names.set(by.office, officeCard(by.office).name);
    if (by?.person) names.set(by.person, both(naming.person(by.person)));
    for (const { name, to } of references) {
      for (const id of idsIn(fields[name])) names.set(id, labels[to]?.(naming, id, db) ?? both(id));
    }
  }
  return Object.fromEntries([...names].filter(([id, { et }]) => id !== et));
}

const idsIn = (value: unknown): string[] =>
  [value].flat().filter((each) => typeof each === 'string');

type Label = (naming: Naming, id: string, db: Handle) => Words;

const labels: Partial<Record<Referable, Label>> = {
  person: (naming, id) => both(naming.person(id)),
  unit: (naming, id) => both(naming.unit(id)),
  area: (naming, id, db) =>
    both(naming.text('areas', entryOf(db, 'areas', id)?.['name']) ?? id),
  partner: (_naming, id) => partnerNames.get(id) ?? both(id),
};

const partnerNames = new Map((referenceData['partners'] as readonly {
  readonly id: string; readonly name: Words;
}[]).map(({ id, name }) => [id, name]));
