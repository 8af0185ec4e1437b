import { officeCard } from '#law/offices';
import { registerAbout } from '#registers/about';
import { entryFields } from '#registers/entry-fields';
import { registers } from '#registers/schemas';
import type { RegisterName } from '#registers/schemas';
import { registerTitles } from '#registers/titles';
import type { StepSchema } from '#statechart/step';
import type { House } from '../house.js';
import { fieldSchema, stepSchema } from '../http/json-schema.js';
import type { SignedIn } from '../people/signed-in.js';
import { Naming } from '../references/naming.js';
import { namesIn } from './names-in.js';
import type { Told } from './names-in.js';
import { mayAct, writersOf } from './who-writes.js';

/**
 * What a reader needs to make sense of entries: what the register is called, its acts and fields,
 * and in words what they tell by an id.
 */
export function registerShown(
  house: House,
  asker: SignedIn,
  register: RegisterName,
  told: readonly Told[],
) {
  const naming = new Naming(house, asker);
  const acts = Object.entries<StepSchema>(registers[register]);
  return {
    register, title: registerTitles[register], about: registerAbout[register],
    acts: acts.map(([act, schema]) => ({
      act, label: schema.label, by: schema.by, offices: schema.offices ?? null,
      writers: writersOf(schema), mine: mayAct(schema, asker.offices), schema: stepSchema(schema),
    })),
    fields: Object.fromEntries(
      Object.entries(entryFields(register)).map(([name, field]) => [name, fieldSchema(field)]),
    ),
    names: {
      ...Object.fromEntries(acts.flatMap(([, schema]) => writersOf(schema))
        .map((office) => [office, officeCard(office).name])),
      ...namesIn({ db: house.reader, naming, register }, told),
    },
  };
}
