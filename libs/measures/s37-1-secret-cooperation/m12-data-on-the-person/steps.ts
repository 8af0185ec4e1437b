import { choices, flag, optional, text, told } from '#statechart/field';
import type { StepSchemas } from '#statechart/step';
import { purposeField } from '../../s36-common/basis-fields.js';
import { basis, conditions, target } from '../../s36-common/form-pages.js';
import { registerSteps, requestUnder, termedSteps } from '../../s36-common/life-steps.js';
import { purposeFields } from '../../s36-common/purpose-fields.js';
import { involvedFields } from '../involved-fields.js';
import { plainRequest } from '../plain-request.js';

const { aim, consent } = involvedFields({
  et: 'andmete kogumist § 41⁵ lõike 1 viisil (lg 4² p 1)',
  en: 'data collected in the manner of § 41⁵ (1), (4²) 1)',
});

const manner = choices({ et: 'Viis (§ 41⁵ lg 1)', en: 'Manner (§ 41⁵ (1))' }, {
  '41-5.1.1': { et: 'p 1: isikuandmete järelepärimine', en: '1) enquiry about personal data' },
  '41-5.1.2': { et: 'p 2: vestlus', en: '2) conversation' },
  '41-5.1.3': { et: 'p 3: karistatuse kontroll', en: '3) check of convictions' },
  '41-5.1.4': { et: 'p 4: andmekogu kontroll', en: '4) database check' },
  '41-5.1.5': { et: 'p 5: karistusregistri arhiiv', en: '5) criminal records archive' },
});

const collectingFields = {
  manner: told(optional(manner), {
    by: '§ 37¹ (4²) 1)',
    page: basis,
    help: {
      et: 'Märkige iga § 41⁵ lõike 1 punkt, mille viisil andmeid kogutakse; lõike 1¹ õigusi ' +
        'see säte ei anna.',
      en: 'Mark each clause of § 41⁵ (1) in whose manner data are collected; this provision ' +
        'does not give the rights of (1¹).',
    },
  }),
  sources: told(optional(text({ et: 'Kellelt või kust', en: 'From whom or where' })), {
    by: '§ 37¹ (4²) 1)',
    page: target,
    help: {
      et: 'Adressaadid, vestluskaaslased või andmekogud ning millised andmed neist vajatakse.',
      en: 'Addressees, persons talked with or databases, and which data are needed from them.',
    },
  }),
  covert: told(optional(flag({ et: 'Kontroll on varjatud', en: 'The check is covert' })), {
    by: '§ 41⁵ (1) 4)',
    page: conditions,
    help: {
      et: 'Varjatud võib olla üksnes andmekogu kontroll. Selle otsustab juhataja või tema ' +
        'volitatud ülem, kõige rohkem kaheks kuuks (registri valik AMB-23).',
      en: 'Only a database check may be covert. It is decided by the Commander or an ' +
        'authorised commander, for two months at most (the choice AMB-23 of this register).',
    },
  }),
  whyCovert: told(optional(text({ et: 'Miks varjatult', en: 'Why covertly' })), {
    by: '§ 36 (4)',
    page: conditions,
    help: {
      et: 'Nõutav varjatud kontrolli korral: miks avalikust kontrollist ei piisa.',
      en: 'Asked for with a covert check: why an open one will not do.',
    },
  }),
} as const;

/** What may be said to a case of data collected on a cooperating person. */
export const steps = {
  request: requestUnder('§ 37¹ (4²) 1)', {
    ...purposeField, aim, ...purposeFields, ...plainRequest, ...collectingFields, consent,
  }),
  ...termedSteps('§ 37¹ (4²) 1)'),
  consentWithdrawn: { ...registerSteps.consentWithdrawn, by: '§ 37¹ (4²)' },
  cooperationEnded: registerSteps.cooperationEnded,
} as const satisfies StepSchemas;
