import type { Citation } from '#law/citation';
import { choice, count, dayField, flag, line, optional, told } from '#statechart/field';
import type { StepSchemas } from '#statechart/step';
import { classificationFields } from '../s36-common/classified.js';
import { registerSteps as hears, reviewedSteps } from '../s36-common/life-steps.js';

const keepers = ['requester', 'recordsOfficer'] as const;
const by: Citation = '§ 43 (1¹)';

/** No case has more items than this; the form only needs some bound. */
const itemsMost = 100_000;

/** Which item, as the case counts them. */
export const item = told(count({ et: 'Teabe number', en: 'Number of the item' }, itemsMost), {
  by,
  help: {
    et: 'Järjekorranumber, mille teave menetlusse lisamisel sai; esimene on 1.',
    en: 'The number the item got when it was stored in the case; the first is 1.',
  },
});

/** The steps that document what was collected in the document register. */
export const registerSteps = {
  storeItem: {
    label: { et: 'Lisan kogutud teabe', en: 'Store information collected' },
    by, offices: keepers,
    fields: {
      reference: line({ et: 'Teabe viide', en: 'Reference of the information' }),
      ...classificationFields,
    },
  },
  registerItem: {
    label: { et: 'Kannan dokumendiregistrisse', en: 'Enter in the document register' },
    by, offices: keepers,
    fields: {
      item,
      number: line({ et: 'Dokumendiregistri number', en: 'Number in the document register' }),
      date: dayField({ et: 'Kande kuupäev', en: 'Date of the entry' }),
      origin: choice(
        { et: 'Dokument', en: 'Document' },
        {
          received: { et: 'üksusele saabunud', en: 'received by the unit' },
          made: { et: 'üksuses koostatud', en: 'made in the unit' },
        },
      ),
      publicWeb: told(
        optional(flag({ et: 'Nähtav avalikus veebis', en: 'Visible on the public web' })),
        {
          by: '§ 43¹',
          help: {
            et: 'Selle registriosa dokumente, nende arvu ega olemasolu avalik veeb ei näita.',
            en: 'The public web shows neither the documents of this part, nor their number, nor ' +
              'that they exist.',
          },
        },
      ),
    },
  },
} as const satisfies StepSchemas;

/** The steps of a collection under the clause: reviewed, registered, ended with the operation. */
export const collectionSteps = (clause: Citation) => ({
  ...reviewedSteps(clause), ...registerSteps, operationEnded: hears.operationEnded,
});
