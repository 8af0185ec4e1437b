import { choice, instantField, line, optional, reference, text, told } from '#statechart/field';
import { at, entry, records } from './fields.js';
import type { RegisterSchema } from './fields.js';

/** What the oversight committee demands to see, and what it is given (§ 42 (3)). */
export const inspections = {
  record: {
    label: { et: 'Võtan komisjoni nõudmise vastu', en: 'Take in a demand of the committee' },
    by: '§ 42 (3)', offices: records,
    fields: {
      letter: line({ et: 'Nõudmise viide', en: 'Reference of the demand' }),
      receivedAt: instantField({ et: 'Saabunud', en: 'Received at' }),
      demanded: text({ et: 'Mida komisjon nõuab', en: 'What the committee demands' }),
      case: optional(reference({ et: 'Menetlus', en: 'Case' }, 'case')),
    },
  },
  close: {
    label: { et: 'Vastan komisjonile', en: 'Answer the committee' },
    by: '§ 42 (3)', offices: ['commander', 'recordsOfficer'],
    fields: {
      entry,
      at,
      outcome: told(
        choice(
          { et: 'Vastus', en: 'Answer' },
          {
            provided: { et: 'nõutu on antud', en: 'what was demanded is given' },
            none: { et: 'nõutut ei ole olemas', en: 'there is no such thing' },
            denied: { et: 'nõutut ei anta', en: 'what was demanded is withheld' },
          },
        ),
        {
          by: '§ 42 (3)',
          help: {
            et: 'Komisjonile ei keelduta: keeldumine jääb logisse ja nõudmine avatuks.',
            en: 'The committee is not denied: a denial stays in the trail, and the demand open.',
          },
        },
      ),
      reasons: optional(text({ et: 'Selgitus', en: 'Explanation' })),
    },
  },
} as const satisfies RegisterSchema;
