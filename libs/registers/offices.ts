import { offices as allOffices } from '#law/offices';
import type { Office } from '#law/offices';
import type { Words } from '#law/words';
import { choice, flag, optional } from '#statechart/field';
import { ending, from, person, unit, until } from './fields.js';
import type { RegisterSchema } from './fields.js';

/** Every office a person can hold; the system's is the register's own, and nobody's. */
const officeNames = Object.fromEntries(
  allOffices.filter(({ id }) => id !== 'system').map(({ id, name: words }) => [id, words]),
) as Readonly<Record<Exclude<Office, 'system'>, Words>>;

export const offices = {
  record: {
    label: { et: 'Määran ametisse', en: 'Appoint to an office' },
    by: '§ 36 (3) 3)', offices: ['administrator'],
    fields: {
      person,
      office: choice({ et: 'Ametikoht', en: 'Office' }, officeNames),
      unit: optional(unit),
      serviceman: flag({ et: 'Tegevväelane', en: 'Active serviceman' }),
      from,
      until,
    },
  },
  end: ending('§ 36 (3) 3)', ['administrator']),
} as const satisfies RegisterSchema;
