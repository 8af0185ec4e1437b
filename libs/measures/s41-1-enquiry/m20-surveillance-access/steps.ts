import { choice, line, optional, text, told } from '#statechart/field';
import type { StepSchemas } from '#statechart/step';
import { registerSteps, requestUnder, reviewedSteps } from '../../s36-common/life-steps.js';
import { weighedFields } from '../enquiry-fields.js';
import { accessFields } from './fields.js';

const records = ['recordsOfficer'] as const;
const unit = ['requester', 'unitCommander', 'recordsOfficer'] as const;

/** What may be said to a case under § 41². */
export const steps = {
  request: requestUnder('§ 41² (1)', { ...accessFields, ...weighedFields }),
  ...reviewedSteps('§ 41² (4)', '§ 41² (1)'),
  consentWithdrawn: { ...registerSteps.consentWithdrawn, by: '§ 41² (2)' },
  serviceEnded: { ...registerSteps.serviceEnded, by: '§ 41² (1)' },
  accessDecided: {
    label: { et: 'Otsus isiku kohta on tehtud', en: 'The decision on the person is taken' },
    by: '§ 41² (1)', offices: unit,
    fields: { reference: line({ et: 'Otsuse viide', en: 'Reference of the decision' }) },
  },
  tellPerson: {
    label: { et: 'Teavitan isikut toimingust', en: 'Tell the person of the act' },
    by: '§ 41² (3)', offices: records,
    fields: { reference: line({ et: 'Teate viide', en: 'Reference of the letter' }) },
  },
  askToSee: {
    label: { et: 'Isik soovib andmetega tutvuda', en: 'The person asks to see the data' },
    by: '§ 41² (3)', offices: records,
    fields: { reference: line({ et: 'Soovi viide', en: 'Reference of the request' }) },
  },
  showData: {
    label: { et: 'Vastan tutvumissoovile', en: 'Answer the request to see the data' },
    by: '§ 41² (3)', offices: records,
    fields: {
      extent: choice(
        { et: 'Ulatus', en: 'Extent' },
        {
          whole: { et: 'tutvustatud tervikuna', en: 'shown in whole' },
          redacted: { et: 'teiste isikute andmed kaetud', en: 'data of others covered' },
          refused: { et: 'keeldutud', en: 'refused' },
        },
      ),
      redacted: told(optional(text({ et: 'Mis on kaetud', en: 'What is covered' })), {
        by: '§ 41² (3)',
        help: {
          et: 'Milliste teiste isikute andmed on kaetud ja millises osas.',
          en: 'Which data of other persons are covered, and in which part.',
        },
      }),
    },
  },
} as const satisfies StepSchemas;
