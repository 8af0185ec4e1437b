import { dayField, line, optional, told } from '#statechart/field';
import type { StepSchemas } from '#statechart/step';
import { target } from '../../s36-common/form-pages.js';
import { requestUnder } from '../../s36-common/life-steps.js';
import { reasonsFor } from '../../s36-common/reasons.js';
import { enquiryFields, weighedFields } from '../enquiry-fields.js';
import { enquirySteps } from '../enquiry-steps.js';

const declining = reasonsFor({
  et: 'Milline tingimus on täitmata.', en: 'Which condition is not met.',
}, '§ 41¹ (2)');

const from = optional(dayField({ et: 'Andmed alates', en: 'Data from' }));
const to = optional(dayField({ et: 'Andmed kuni (kaasa arvatud)', en: 'Data to (included)' }));

/** What may be said to an enquiry for communications data. */
export const steps = {
  request: requestUnder('§ 41¹ (1) 2)', {
    ...enquiryFields,
    dataFrom: told(from, {
      by: '§ 41¹ (2)',
      page: target,
      help: {
        et: 'Esimene päev, mille kohta andmeid küsitakse.',
        en: 'The first day the data are asked for.',
      },
    }),
    dataTo: told(to, {
      by: '§ 41¹ (2)',
      page: target,
      help: {
        et: 'Viimane päev, kaasa arvatud. Loas märgitud ajavahemikust välja ei või see ulatuda.',
        en: 'The last day, included. It may not lie outside the interval of the permission.',
      },
    }),
    ...weighedFields,
  }),
  ...enquirySteps('§ 41¹ (1) 2)'),
  askPermission: {
    label: { et: 'Taotlen prokuratuuri luba', en: "Ask for the prosecutor's permission" },
    by: '§ 41¹ (2)', offices: ['requester', 'unitCommander'], fields: {},
  },
  permit: {
    label: { et: 'Annan loa', en: 'Permit' },
    by: '§ 41¹ (2)', decides: true, offices: ['prosecutor'],
    fields: {
      dataFrom: from,
      dataTo: to,
      reference: optional(line({ et: 'Loa viide', en: 'Reference of the permission' })),
    },
  },
  declinePermission: {
    label: { et: 'Keeldun loa andmisest', en: 'Decline to permit' },
    by: '§ 41¹ (2)', decides: true, offices: ['prosecutor'], fields: { reasons: declining },
  },
} as const satisfies StepSchemas;
