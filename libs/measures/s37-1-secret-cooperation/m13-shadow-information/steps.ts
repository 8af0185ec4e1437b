import { flag, optional, told } from '#statechart/field';
import type { StepSchemas } from '#statechart/step';
import { purposeField } from '../../s36-common/basis-fields.js';
import { collateral } from '../../s36-common/form-pages.js';
import { registerSteps, requestUnder, termedSteps } from '../../s36-common/life-steps.js';
import { purposeFields } from '../../s36-common/purpose-fields.js';
import { shadowFields } from '../../s36-common/shadow.js';
import { involvedFields } from '../involved-fields.js';
import { plainRequest } from '../plain-request.js';

const { aim, consent } = involvedFields({
  et: 'variandmeid ja konspiratsioonivõtteid (lg 4² p 2)',
  en: 'shadow information and conspiracy techniques, (4²) 2)',
});

const againstOthers = told(
  optional(flag({ et: 'Kasutatakse ka teiste suhtes', en: 'Used towards others too' })),
  {
    by: '§ 37¹ (4²) 2)',
    page: collateral,
    help: {
      et: 'Selle sätte alusel kasutatakse variandmeid üksnes kaasatud isiku suhtes.',
      en: 'Under this provision shadow information is used towards the person involved only.',
    },
  },
);

/** What may be said to a case of shadow information used on a cooperating person. */
export const steps = {
  request: requestUnder('§ 37¹ (4²) 2)', {
    ...purposeField, aim, ...purposeFields, ...plainRequest, ...shadowFields, againstOthers,
    consent,
  }),
  ...termedSteps('§ 37¹ (4³)'),
  consentWithdrawn: { ...registerSteps.consentWithdrawn, by: '§ 37¹ (4²)' },
  cooperationEnded: registerSteps.cooperationEnded,
} as const satisfies StepSchemas;
