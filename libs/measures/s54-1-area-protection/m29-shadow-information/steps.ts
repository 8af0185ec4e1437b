import { told } from '#statechart/field';
import type { StepSchemas } from '#statechart/step';
import { purposeField } from '../../s36-common/basis-fields.js';
import { registerSteps, requestUnder, termedSteps } from '../../s36-common/life-steps.js';
import { shadowFields } from '../../s36-common/shadow.js';
import { requestFields } from '../../s36-common/steps.js';
import { areaDecision, areaFields } from '../area-fields.js';
import { deletionSteps } from '../deletion-steps.js';
import { urgentFields } from '../urgent-fields.js';

const { entersPremises: _enters, interceptsMessages: _intercepts, ...weighed } = requestFields;
const everyStep = termedSteps('§ 54¹ (2) 1)');

const link = told(areaFields.link, {
  help: {
    et: 'Miks aitab just selle isiku suhtes kasutatud varjatus ohtu välja selgitada või tõrjuda.',
    en: 'Why concealment towards this very person helps to identify or counter the threat.',
  },
});

/** What may be said to a case of shadow information to protect a restricted military area. */
export const steps = {
  request: requestUnder('§ 54¹ (2) 1)', {
    ...purposeField, ...areaFields, link, ...weighed, ...shadowFields, ...urgentFields,
  }),
  ...everyStep,
  grant: { ...everyStep.grant, fields: areaDecision('§ 54¹ (2) 1)') },
  ...deletionSteps,
  areaEnded: registerSteps.areaEnded,
  threatClosed: registerSteps.threatClosed,
} as const satisfies StepSchemas;
