import type { Citation } from '#law/citation';
import { choice, line, told } from '#statechart/field';
import type { StepSchemas } from '#statechart/step';
import { decisionFields } from '../s36-common/decision-fields.js';
import { reasonsFor } from '../s36-common/reasons.js';
import { steps as every } from '../s36-common/steps.js';

const {
  activate: _activate, logActivity: _log, identify: _identify, ...everyCase
} = every;
const { until: _until, ...decision } = decisionFields;
const makers = ['requester', 'unitCommander', 'recordsOfficer'] as const;

const noAnswer = reasonsFor({
  et: 'Miks ettevõtja andmeid ei andnud.', en: 'Why the undertaking gave no data.',
}, '§ 41¹ (1)');

/** A decision that names no end: an enquiry is made once. */
export const decisionWithoutEnd = decision;

/** The steps that every enquiry under § 41¹ hears besides its request. */
export const enquirySteps = (power: Citation) => ({
  ...everyCase,
  grant: {
    ...every.grant, by: '§ 41¹ (3)', fields: decision,
    label: { et: 'Otsustan päringu teha', en: 'Decide to make the enquiry' },
  },
  send: {
    label: { et: 'Saadan päringu', en: 'Send the enquiry' },
    by: '§ 41¹ (3)',
    fields: { reference: line({ et: 'Päringu viide', en: 'Reference of the enquiry' }) },
  },
  recordAnswer: {
    label: { et: 'Märgin ettevõtja vastuse', en: 'Record the answer' },
    by: power, offices: makers,
    fields: {
      reference: line({ et: 'Vastuse viide', en: 'Reference of the answer' }),
      excess: told(
        choice(
          { et: 'Küsimata andmed', en: 'Data not asked for' },
          {
            none: { et: 'ei saadud', en: 'none received' },
            returned: { et: 'tagastatud', en: 'returned' },
            destroyed: { et: 'hävitatud', en: 'destroyed' },
          },
        ),
        {
          by: '§ 36 (3) 2)',
          help: {
            et: 'Andmeid, mida ei küsitud, ei jäeta alles.',
            en: 'Data that were not asked for are not kept.',
          },
        },
      ),
    },
  },
  recordNoAnswer: {
    label: { et: 'Märgin, et vastust ei saa', en: 'Record that there is no answer' },
    by: power, offices: makers, fields: { reasons: noAnswer },
  },
}) as const satisfies StepSchemas;
