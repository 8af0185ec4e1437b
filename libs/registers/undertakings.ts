import { ending, from, name, records, until } from './fields.js';
import type { RegisterSchema } from './fields.js';

/** Electronic communications undertakings to which an enquiry may be made (§ 41¹ (1)). */
export const undertakings = {
  record: {
    label: { et: 'Kannan sideettevõtja registrisse', en: 'Record an undertaking' },
    by: '§ 41¹ (1)', offices: records, fields: { name, from, until },
  },
  end: ending('§ 41¹ (1)', records),
} as const satisfies RegisterSchema;
