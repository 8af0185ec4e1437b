import {
  choices, count, instantField, optional, reference, text, told,
} from '#statechart/field';
import type { StepSchemas } from '#statechart/step';
import { abroadFieldsOf } from '../../s36-common/abroad-fields.js';
import { purposeField } from '../../s36-common/basis-fields.js';
import { openDecisionUnder } from '../../s36-common/decision-fields.js';
import { conditions, formPages, target } from '../../s36-common/form-pages.js';
import { reasons } from '../../s36-common/reasons.js';
import { reviewing } from '../../s36-common/why.js';
import { requestFields, steps as common } from '../../s36-common/steps.js';

// Not an act of § 40 (1): nobody is told of it, so nobody is determined either.
const { identify: _identify, ...everyCase } = common;
const unit = ['requester', 'unitCommander'] as const;

/** No agent has more rights and duties suspended than this; the form only needs some bound. */
const suspensionsMost = 1_000;

/** What may be said to a case of use of an undercover agent. */
export const steps = {
  request: {
    label: { et: 'Täidan taotluse', en: 'Fill in the request' },
    by: '§ 37³ (1)',
    offices: unit,
    pages: formPages,
    fields: {
      ...purposeField,
      ...abroadFieldsOf('§ 37³ (1)'),
      ...requestFields,
      agent: told(optional(reference({ et: 'Variisik', en: 'Undercover agent' }, 'person')), {
        by: '§ 37³ (2)',
        page: target,
        help: {
          et: 'Variisik on tegevväelane, kes aitab tagada tegevuse varjatust.',
          en: 'An undercover agent is an active serviceman who helps to keep the activity covert.',
        },
      }),
      cover: told(
        optional(
          choices(
            { et: 'Kuidas tegevust varjatakse', en: 'How the activity is kept covert' },
            {
              serviceConcealed: {
                et: 'teenistussuhte varjamine',
                en: 'by concealing the service relationship',
              },
              alteredIdentity: { et: 'muudetud identiteet', en: 'by an altered identity' },
            },
          ),
        ),
        {
          by: '§ 37³ (2)',
          page: conditions,
          help: {
            et: 'Märkige üks või mõlemad.', en: 'Mark one of them, or both.',
          },
        },
      ),
    },
  },
  ...everyCase,
  grant: {
    ...common.grant,
    label: { et: 'Annan kirjaliku loa', en: 'Give the written permission' },
    by: '§ 37³ (3)',
    fields: openDecisionUnder('§ 37³ (1)'),
  },
  review: {
    label: { et: 'Vaatan vajalikkuse läbi', en: 'Review the need' },
    by: '§ 37³ (1)', decides: true,
    fields: {
      reasons: reviewing('§ 37³ (1)'),
      until: optional(instantField({ et: 'Järgmine läbivaatamine hiljemalt', en: 'Next by' })),
    },
  },
  pause: {
    label: { et: 'Katkestan kasutamise', en: 'Break the use' },
    by: '§ 36 (4)', offices: unit, fields: { reasons },
  },
  resume: {
    label: { et: 'Jätkan kasutamist', en: 'Resume the use' },
    by: '§ 36 (4)', offices: unit, fields: { reasons },
  },
  suspendRight: {
    label: { et: 'Peatan õiguse või kohustuse', en: 'Suspend a right or duty' },
    by: '§ 37³ (4)', decides: true, offices: unit,
    fields: {
      right: text({ et: 'Tegevväelase õigus või kohustus', en: "Serviceman's right or duty" }),
      reasons: told(
        optional(
          text({ et: 'Kuidas see paljastaks identiteedi', en: 'How it would reveal the identity' }),
        ),
        {
          by: '§ 37³ (4)',
          help: {
            et: 'Variisikul on kõik tegevväelase õigused ja kohustused, kui see ei paljasta ' +
              'muudetud identiteeti.',
            en: 'An undercover agent has all rights and duties of an active serviceman unless ' +
              'that reveals the altered identity.',
          },
        },
      ),
    },
  },
  restoreRight: {
    label: { et: 'Taastan õiguse või kohustuse', en: 'Restore a right or duty' },
    by: '§ 37³ (4)', offices: unit,
    fields: {
      suspension: count({ et: 'Peatamise number', en: 'Suspension number' }, suspensionsMost),
    },
  },
  recordReturn: {
    label: { et: 'Märgin variisiku tagasipöördumise', en: "Record the agent's return" },
    by: '§ 37³ (4)', offices: unit,
    fields: { returnedAt: instantField({ et: 'Tagasi alates', en: 'Returned at' }) },
  },
  operationEnded: {
    label: { et: 'Operatsioon on lõppenud', en: 'The operation has ended' },
    by: '§ 37³ (1) 2)', offices: ['system'],
    fields: { effective: optional(instantField({ et: 'Operatsiooni lõpp', en: 'Ended at' })) },
  },
  agentServiceEnded: {
    label: { et: 'Variisiku tegevteenistus on lõppenud', en: "The agent's service has ended" },
    by: '§ 37³ (2)', offices: ['system'],
    fields: { effective: instantField({ et: 'Teenistuse lõpp', en: 'End of service' }) },
  },
} as const satisfies StepSchemas;
