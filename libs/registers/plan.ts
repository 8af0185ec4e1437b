import { choice, line } from '#statechart/field';
import { ending, from, until } from './fields.js';
import type { RegisterSchema } from './fields.js';

const planners = ['commander', 'recordsOfficer'] as const;

/** The tasks of military intelligence in the state plan, by importance (§ 42 (2)). */
export const tasks = {
  record: {
    label: { et: 'Kannan kava ülesande registrisse', en: 'Record a task of the plan' },
    by: '§ 42 (2)', offices: planners,
    fields: {
      number: line({ et: 'Number kavas', en: 'Number in the plan' }),
      title: line({ et: 'Ülesanne', en: 'Task' }),
      importance: choice(
        { et: 'Olulisus', en: 'Importance' },
        {
          first: { et: 'esimese järgu ülesanne', en: 'task of the first order' },
          second: { et: 'teise järgu ülesanne', en: 'task of the second order' },
          third: { et: 'kolmanda järgu ülesanne', en: 'task of the third order' },
        },
      ),
      from,
      until,
    },
  },
  end: ending('§ 42 (2)', planners),
} as const satisfies RegisterSchema;
