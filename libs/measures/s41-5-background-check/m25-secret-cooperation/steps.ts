import { optional, reference, text, told } from '#statechart/field';
import type { StepSchemas } from '#statechart/step';
import { purposeField } from '../../s36-common/basis-fields.js';
import { conditions, target } from '../../s36-common/form-pages.js';
import { requestUnder, reviewedSteps } from '../../s36-common/life-steps.js';
import { cooperationSteps } from '../../s37-1-secret-cooperation/cooperation-steps.js';
import { involvingFields } from '../../s37-1-secret-cooperation/involving-fields.js';
import { checkFields } from '../check-fields.js';
import { checkSteps, weighedFields } from '../check-steps.js';

const { watchesOthers: _watches, ...staffFields } = checkFields;
const { consent: _consent, consentNote: _note, ...involving } = involvingFields;

const recruitFields = {
  recruit: told(optional(reference({ et: 'Kaasatav isik', en: 'Person involved' }, 'person')), {
    by: '§ 41⁵ (1¹) 1)',
    page: target,
    help: {
      et: 'Isik, kes hakkab salaja koostööd tegema; mitte kontrollitav ise. Ta peab olema ' +
        'vähemalt 18-aastane.',
      en: 'Whoever is to cooperate secretly; not the person checked. He or she must be at least ' +
        '18 years old.',
    },
  }),
  controller: told(
    optional(reference({ et: 'Koostöö kontrollija', en: 'Controller' }, 'person')),
    {
      by: '§ 37¹ (5)',
      page: target,
      help: {
        et: 'Kaitseväe juhataja või ametnik, kellel on tema volitus § 37¹ lõike 5 jaoks ' +
          '(registri valik AMB-30).',
        en: 'The Commander, or an official with his or her authorisation for § 37¹ (5) (the ' +
          'choice AMB-30 of this register).',
      },
    },
  ),
  recruitConsent: told(
    optional(reference({ et: 'Kaasatava nõusolek', en: 'Consent of the recruit' }, 'consent')),
    {
      by: '§ 37¹ (4)',
      page: conditions,
      help: {
        et: 'Kaasatava enda nõusolek koostööks; kontrollitava nõusolek seda ei asenda (registri ' +
          'valik AMB-30).',
        en: 'The own consent of whoever is involved; that of the person checked is no substitute ' +
          '(the choice AMB-30 of this register).',
      },
    },
  ),
  recruitConsentNote: told(
    optional(text({ et: 'Suulise nõusoleku märge', en: 'Note of an oral consent' })),
    {
      by: '§ 37¹ (4)',
      page: conditions,
      help: {
        et: 'Nõutav suulise nõusoleku korral (registri valik AMB-52): miks see on suuline ja kus ' +
          'see on märgitud.',
        en: 'Asked for with an oral consent (the choice AMB-52 of this register): why it is oral ' +
          'and where it was noted.',
      },
    },
  ),
} as const;

/** What may be said to a case of secret cooperation in a background check. */
export const steps = {
  request: requestUnder('§ 41⁵ (1¹) 1)', {
    ...purposeField, ...staffFields, ...recruitFields, ...involving, ...weighedFields,
  }),
  ...reviewedSteps('§ 37¹ (3)', '§ 41⁵ (1¹) 1)'),
  ...checkSteps,
  assignController: cooperationSteps.assignController,
  giveTask: cooperationSteps.giveTask,
} as const satisfies StepSchemas;
