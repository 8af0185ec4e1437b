import { choice, choices, flag, optional, told } from '#statechart/field';
import type { StepSchemas } from '#statechart/step';
import { purposeField } from '../../s36-common/basis-fields.js';
import { target } from '../../s36-common/form-pages.js';
import { requestUnder, termedSteps } from '../../s36-common/life-steps.js';
import { answerSteps, sentFields } from '../check-enquiry-steps.js';
import { checkSteps, openCheckFields, weighedFields } from '../check-steps.js';

/** The two statements of the profile that a doctor may be asked to confirm. */
const circumstances = {
  '41-4.2.18': { et: 'p 18: sõltuvuse puudumine', en: '18) no dependence' },
  '41-4.2.20': { et: 'p 20: psüühikahäire puudumine', en: '20) no mental disorder' },
} as const;

const asked = {
  circumstances: told(
    optional(choices(
      { et: 'Mille kohta kinnitust küsitakse (§ 41⁴ lg 2)', en: 'What is to be confirmed' },
      circumstances,
    )),
    {
      by: '§ 41⁵ (3)',
      page: target,
      help: {
        et: 'Raviasutuselt või arstilt võib küsida üksnes nende kahe asjaolu esinemise või ' +
          'puudumise kinnitust.',
        en: 'A medical institution or physician may be asked to confirm the presence or absence ' +
          'of these two circumstances only.',
      },
    },
  ),
  moreThanThat: told(
    optional(flag({ et: 'Küsitakse diagnoosi, ravi või dokumente', en: 'More is asked' })),
    {
      by: '§ 41⁵ (3)',
      page: target,
      help: {
        et: 'Diagnoosi, haiguslugu ega dokumente küsida ei või.',
        en: 'No diagnosis, history or documents may be asked for.',
      },
    },
  ),
} as const;

/** What may be said to a case of medical confirmation in a background check. */
export const steps = {
  request: requestUnder('§ 41⁵ (3)', {
    ...purposeField, ...openCheckFields, ...asked, ...weighedFields,
  }),
  ...termedSteps('§ 41⁶ (1)'),
  ...checkSteps,
  sendEnquiry: {
    label: { et: 'Küsin kinnitust', en: 'Ask for a confirmation' },
    by: '§ 41⁵ (3)', offices: ['requester', 'unitCommander'],
    fields: {
      addressee: choice({ et: 'Adressaat', en: 'Addressee' }, {
        publicInstitution: {
          et: 'avaliku sektori raviasutus', en: 'a medical institution of the public sector',
        },
        privateInstitution: {
          et: 'eraõiguslik raviasutus', en: 'a private-law medical institution',
        },
        physician: { et: 'arst', en: 'a physician' },
      }),
      circumstance: choice({ et: 'Asjaolu', en: 'Circumstance' }, circumstances),
      ...sentFields,
      receivedAt: told(sentFields.receivedAt, { by: '§ 41⁵ (3)' }),
    },
  },
  ...answerSteps('§ 41⁵ (3)', {
    finding: choice({ et: 'Kinnitus', en: 'Confirmation' }, {
      absent: { et: 'asjaolu puudub', en: 'absent' },
      present: { et: 'asjaolu esineb', en: 'present' },
    }),
    details: told(
      optional(flag({ et: 'Kandes on terviseandmeid', en: 'It holds further health data' })),
      {
        by: '§ 41⁵ (3)',
        help: {
          et: 'Kinnituse muid terviseandmeid sisse ei kanta.',
          en: 'Other health data of the confirmation are not recorded.',
        },
      },
    ),
  }),
} as const satisfies StepSchemas;
