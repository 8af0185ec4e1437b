import { instantField, optional, text, told } from '#statechart/field';
import type { StepSchemas } from '#statechart/step';
import { deletionSteps } from '../deletion-steps.js';
import { areaFields } from '../area-fields.js';
import { purposeField } from '../../s36-common/basis-fields.js';
import { decisionUnder } from '../../s36-common/decision-fields.js';
import { formPages, newFacts, term } from '../../s36-common/form-pages.js';
import { watchingFields } from '../../s36-common/manner-fields.js';
import { requestFields, steps as common } from '../../s36-common/steps.js';
import { confirming, objecting } from '../../s36-common/why.js';

const effective = optional(instantField({ et: 'Jõustumise hetk', en: 'Effective at' }));

/** What may be said to a case of covert surveillance to protect a restricted military area. */
export const steps = {
  request: {
    label: { et: 'Täidan taotluse', en: 'Fill in the request' },
    by: '§ 54¹ (2)',
    offices: ['requester', 'unitCommander'],
    pages: formPages,
    fields: {
      ...purposeField,
      ...areaFields,
      ...requestFields,
      ...watchingFields('§ 54¹ (2) 2)', '§ 54¹ (3)'),
      cannotBePostponed: told(
        optional(
          text({ et: 'Miks juhtum on edasilükkamatu', en: 'Why the case cannot be postponed' }),
        ),
        {
          by: '§ 54¹ (2)',
          page: term,
          help: {
            et: 'Abinõu on lubatud üksnes edasilükkamatul juhul: mis läheb kaotsi või kes satub ' +
              'ohtu, kui oodata.',
            en: 'The means is allowed only in a case that cannot be postponed: what is lost, or ' +
              'who is endangered, by waiting.',
          },
        },
      ),
      earlierGave: told(
        optional(text({ et: 'Mida andis varasem otsus', en: 'What the earlier decision gave' })),
        {
          by: '§ 54¹ (3)',
          page: newFacts,
          help: {
            et: 'Otsust ei pikendata, korduv taotlus on uus taotlus (registri valik AMB-06): ' +
              'mida varasem otsus andis ja miks sellest ei piisanud.',
            en: 'A decision is not extended; to repeat is to request anew (the choice AMB-06 of ' +
              'this register): what the earlier one gave and why that was not enough.',
          },
        },
      ),
    },
  },
  ...common,
  grant: { ...common.grant, fields: decisionUnder('§ 54¹ (3)') },
  object: {
    label: { et: 'Esitan vastuväite', en: 'Object' },
    by: '§ 54¹ (3)', decides: true, offices: ['kapoLiaison'],
    fields: { reasons: objecting('§ 54¹ (3)') },
  },
  confirm: {
    label: { et: 'Kinnitan otsuse', en: 'Confirm the decision' },
    by: '§ 54¹ (3)', decides: true, fields: { reasons: confirming('§ 54¹ (3)') },
  },
  ...deletionSteps,
  areaEnded: {
    label: { et: 'Julgeolekuala on lõppenud', en: 'The area has ended' },
    by: '§ 54 (2)', offices: ['system'], fields: { effective },
  },
  threatClosed: {
    label: { et: 'Oht on lõppenuks märgitud', en: 'The threat was closed' },
    by: '§ 54¹ (2)', offices: ['system'], fields: { effective },
  },
} as const satisfies StepSchemas;
