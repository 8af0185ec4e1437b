import { flag, instantField, line, provision } from '#statechart/field';
import { at, command, ending, entry, from, name, person, unit, until } from './fields.js';
import type { RegisterSchema } from './fields.js';

export const authorisations = {
  record: {
    label: { et: 'Volitan struktuuriüksuse ülemat', en: 'Authorise a commander of a unit' },
    by: '§ 37¹ (4³)', fields: {
      person,
      provision: provision({ et: 'Säte', en: 'Provision' }),
      from,
      until: instantField({ et: 'Kuni', en: 'Until' }),
      instrument: line({ et: 'Volituse viide', en: 'Reference of the instrument' }),
    },
  },
  revoke: {
    label: { et: 'Võtan volituse tagasi', en: 'Revoke an authorisation' },
    by: '§ 37¹ (4³)', fields: { entry, at },
  },
} as const satisfies RegisterSchema;

export const units = {
  record: {
    label: { et: 'Kannan struktuuriüksuse registrisse', en: 'Record a unit' },
    by: '§ 37 (3)', offices: command,
    fields: { name, temporary: flag({ et: 'Ajutine', en: 'Temporary' }) },
  },
} as const satisfies RegisterSchema;

export const designations = {
  record: {
    label: { et: 'Märgin põhimääruse järgi määratuks', en: 'Record a designation in the statutes' },
    by: '§ 37 (3)', offices: command,
    fields: {
      unit,
      provision: provision({ et: 'Säte', en: 'Provision' }),
      statutes: line({ et: 'Põhimääruse säte', en: 'Provision of the statutes' }),
      from,
      until,
    },
  },
  end: ending('§ 37 (3)', command),
} as const satisfies RegisterSchema;
