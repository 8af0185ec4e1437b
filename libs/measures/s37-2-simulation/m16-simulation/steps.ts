import { choice, count, flag, instantField, line, optional, text, told } from '#statechart/field';
import type { StepSchemas } from '#statechart/step';
import { abroadFieldsOf } from '../../s36-common/abroad-fields.js';
import { purposeField } from '../../s36-common/basis-fields.js';
import { openDecisionUnder } from '../../s36-common/decision-fields.js';
import { formPages, target } from '../../s36-common/form-pages.js';
import { reviewing } from '../../s36-common/why.js';
import { requestFields, steps as common } from '../../s36-common/steps.js';

// Not an act of § 40 (1): nobody is told of it, so nobody is determined either.
const { identify: _identify, ...everyCase } = common;
const keepers = ['requester', 'unitCommander', 'recordsOfficer'] as const;

/** No simulation has more transactions than this; the form only needs some bound. */
const transactionsMost = 100_000;

const simulated = {
  privateLegalPerson: { et: 'eraõiguslik juriidiline isik', en: 'a private-law legal person' },
  unitOfLegalPerson: { et: 'selle struktuuriüksus', en: 'its unit' },
  bodyOfLegalPerson: { et: 'selle organ', en: 'its body' },
  branch: { et: 'äriühingu filiaal', en: "a company's branch" },
  publicBody: { et: 'avalik-õiguslik isik või asutus', en: 'a public-law body or an authority' },
  naturalPerson: { et: 'füüsiline isik', en: 'a natural person' },
} as const;

/** What may be said to a case of simulation. */
export const steps = {
  request: {
    label: { et: 'Täidan taotluse', en: 'Fill in the request' },
    by: '§ 37² (1)',
    offices: ['requester', 'unitCommander'],
    pages: formPages,
    fields: {
      ...purposeField,
      ...abroadFieldsOf('§ 37² (1)'),
      ...requestFields,
      simulates: told(
        optional(
          choice({ et: 'Keda või mida teeseldakse', en: 'Who or what is simulated' }, simulated),
        ),
        {
          by: '§ 37² (1)',
          page: target,
          help: {
            et: 'Teeselda võib üksnes eraõiguslikku juriidilist isikut, tema struktuuriüksust ' +
              'või organit või äriühingu filiaali.',
            en: 'Only a private-law legal person, its unit or body, or a company’s branch may ' +
              'be simulated.',
          },
        },
      ),
    },
  },
  ...everyCase,
  grant: { ...common.grant, fields: openDecisionUnder('§ 37² (1)') },
  review: {
    label: { et: 'Vaatan vajalikkuse läbi', en: 'Review the need' },
    by: '§ 37² (1)', decides: true,
    fields: {
      reasons: reviewing('§ 37² (1)'),
      until: optional(instantField({ et: 'Järgmine läbivaatamine hiljemalt', en: 'Next by' })),
    },
  },
  recordTransaction: {
    label: { et: 'Kannan sisse tehingu', en: 'Record a transaction' },
    by: '§ 37² (5)', offices: keepers,
    fields: {
      madeAt: instantField({ et: 'Tehingu aeg', en: 'Made at' }),
      counterparty: line({ et: 'Tehingu teine pool', en: 'Counterparty' }),
      amount: line({ et: 'Summa', en: 'Amount' }),
      what: text({ et: 'Tehingu sisu', en: 'What it is' }),
      closing: optional(
        flag({ et: 'Lõpetab varasema kohustuse', en: 'Brings an earlier obligation to its end' }),
      ),
      beyondTask: optional(
        flag({ et: 'Ületab ülesannet, kuid kohustab Kaitseväge', en: 'Beyond the task' }),
      ),
    },
  },
  settleTransaction: {
    label: { et: 'Märgin tehingu täidetuks', en: 'Settle a transaction' },
    by: '§ 37² (5)', offices: keepers,
    fields: {
      transaction: count({ et: 'Tehingu number', en: 'Transaction number' }, transactionsMost),
      reference: line({ et: 'Täitmise alusdokument', en: 'Document of the settlement' }),
    },
  },
  informMinister: {
    label: { et: 'Esitan ministrile teabe', en: 'Inform the minister' },
    by: '§ 37² (6)',
    fields: {
      report: told(optional(text({ et: 'Teave tegevuse kohta', en: 'The information' })), {
        by: '§ 37² (6)',
        help: {
          et: 'Mida teeseldav isik, üksus, organ või filiaal kuue kuu jooksul tegi.',
          en: 'What the simulated person, unit, body or branch did in the six months.',
        },
      }),
    },
  },
  operationEnded: {
    label: { et: 'Operatsioon on lõppenud', en: 'The operation has ended' },
    by: '§ 37² (1) 2)', offices: ['system'],
    fields: { effective: optional(instantField({ et: 'Operatsiooni lõpp', en: 'Ended at' })) },
  },
} as const satisfies StepSchemas;
