import { flag, optional, told } from '#statechart/field';
import type { StepSchemas } from '#statechart/step';
import { purposeField } from '../../s36-common/basis-fields.js';
import { collateral, conditions } from '../../s36-common/form-pages.js';
import { requestUnder, termedSteps } from '../../s36-common/life-steps.js';
import { shadowFields } from '../../s36-common/shadow.js';
import { checkFields } from '../check-fields.js';
import { checkSteps, weighedFields } from '../check-steps.js';

const { watchesOthers: _watches, ...staffFields } = checkFields;

const limits = {
  towardsOthers: told(
    optional(flag({ et: 'Kasutatakse ka teiste suhtes', en: 'Used towards others too' })),
    {
      by: '§ 41⁵ (1¹) 2)',
      page: collateral,
      help: {
        et: 'Variandmeid kasutatakse üksnes kontrollitava suhtes, kes ise on nõusoleku andnud ' +
          '(registri valik AMB-29).',
        en: 'Shadow information is used towards the person checked, who gave the consent, alone ' +
          '(the choice AMB-29 of this register).',
      },
    },
  ),
  simulates: told(
    optional(flag({ et: 'Teeseldakse isikut või kasutatakse variisikut', en: 'Simulation' })),
    {
      by: '§ 41⁵ (1¹)',
      page: conditions,
      help: {
        et: 'Taustakontrollis ei ole õigust teeselda juriidilist isikut ega kasutada variisikut.',
        en: 'In a background check there is no right to simulate a legal person or to use an ' +
          'undercover agent.',
      },
    },
  ),
} as const;

/** What may be said to a case of shadow information in a background check. */
export const steps = {
  request: requestUnder('§ 41⁵ (1¹) 2)', {
    ...purposeField, ...staffFields, ...shadowFields, ...limits, ...weighedFields,
  }),
  ...termedSteps('§ 41⁵ (1¹) 2)'),
  ...checkSteps,
} as const satisfies StepSchemas;
