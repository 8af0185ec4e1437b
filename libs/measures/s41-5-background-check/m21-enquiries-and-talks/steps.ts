import { choice, flag, instantField, line, optional, text, told } from '#statechart/field';
import type { StepSchemas } from '#statechart/step';
import { purposeField } from '../../s36-common/basis-fields.js';
import { collateral, target } from '../../s36-common/form-pages.js';
import { requestUnder, termedSteps } from '../../s36-common/life-steps.js';
import { askingAgainFields, toldOfRight } from '../../s36-common/right-to-refuse.js';
import {
  addressees, answerSteps, proceedingsFields, sentFields,
} from '../check-enquiry-steps.js';
import { checkSteps, openCheckFields, weighedFields } from '../check-steps.js';

const meansFields = {
  addressees: told(
    optional(text({ et: 'Kellelt ja mida päritakse', en: 'Of whom what is enquired' })),
    {
      by: '§ 41⁵ (1) 1)',
      page: target,
      help: {
        et: 'Asutused, ametiisikud ja muud isikud ning isikuandmed, mida igaühelt küsitakse. ' +
          'Jätke tühjaks, kui järelepärimisi ei tehta.',
        en: 'The authorities, officials and others, and the personal data asked of each. Leave ' +
          'it empty where no enquiries are made.',
      },
    },
  ),
  interlocutors: told(
    optional(text({ et: 'Kellega ja milleks vesteldakse', en: 'With whom one talks, and why' })),
    {
      by: '§ 41⁵ (1) 2)',
      page: target,
      help: {
        et: 'Kontrollitav, tööandja või õppeasutuse esindaja, teised isikud ning omadused, mida ' +
          'selgitatakse. Jätke tühjaks, kui ei vestelda.',
        en: 'The person checked, a representative of employer or school, others, and the ' +
          'qualities to be established. Leave it empty where nobody is talked with.',
      },
    },
  ),
  asksOfOthers: told(
    optional(flag({ et: 'Päritakse ka teiste isikute andmeid', en: 'Data of others are asked' })),
    {
      by: '§ 41⁵ (1) 1)',
      page: collateral,
      help: {
        et: 'Pärida võib üksnes nõusoleku andnud kontrollitava andmeid, mitte pereliikmete ega ' +
          'vestluskaaslaste omi (registri valik AMB-33).',
        en: 'Only data of the person who consented may be asked, not of the family or of those ' +
          'talked with (the choice AMB-33 of this register).',
      },
    },
  ),
} as const;

/** What may be said to a case of enquiries and talks in a background check. */
export const steps = {
  request: requestUnder('§ 41⁵ (1)', {
    ...purposeField, ...openCheckFields, ...meansFields, ...weighedFields, ...askingAgainFields,
  }),
  ...termedSteps('§ 41⁶ (1)'),
  ...checkSteps,
  sendEnquiry: {
    label: { et: 'Saadan järelepärimise', en: 'Send an enquiry' },
    by: '§ 41⁵ (1) 1)', offices: ['requester', 'unitCommander'],
    fields: {
      addressee: choice({ et: 'Adressaat', en: 'Addressee' }, addressees),
      concerns: choice({ et: 'Kelle andmeid küsitakse', en: 'Whose data are asked' }, {
        subject: { et: 'kontrollitava andmeid', en: 'those of the person checked' },
        another: { et: 'kellegi teise andmeid', en: 'those of somebody else' },
      }),
      ...sentFields,
      ...proceedingsFields,
    },
  },
  ...answerSteps('§ 41⁵ (2)', {}),
  recordTalk: {
    label: { et: 'Kannan sisse vestluse', en: 'Record a talk' },
    by: '§ 41⁵ (1) 2)', offices: ['requester', 'unitCommander'],
    fields: {
      from: instantField({ et: 'Algus', en: 'From' }),
      to: instantField({ et: 'Lõpp', en: 'To' }),
      interlocutor: optional(choice({ et: 'Kellega vesteldi', en: 'Talked with' }, {
        subject: { et: 'kontrollitav', en: 'the person checked' },
        employer: { et: 'tööandja esindaja', en: 'a representative of the employer' },
        school: { et: 'õppeasutuse esindaja', en: 'a representative of the school' },
        other: { et: 'muu isik', en: 'somebody else' },
      })),
      clarifies: optional(text({ et: 'Mida selgitati', en: 'What was to be established' })),
      what: optional(text({ et: 'Vestluse sisu', en: 'What was said' })),
      ...toldOfRight,
    },
  },
  storeExplanation: {
    label: { et: 'Lisan kirjaliku seletuse', en: 'Store a written explanation' },
    by: '§ 41⁵ (1) 2)', offices: ['requester', 'unitCommander', 'recordsOfficer'],
    fields: {
      reference: line({ et: 'Seletuse viide', en: 'Reference of the explanation' }),
      need: optional(text({ et: 'Miks seletust vaja on', en: 'Why it is needed' })),
      agreed: told(
        optional(flag({ et: 'Seletuse andja on nõus', en: 'Whoever gives it has agreed' })),
        {
          by: '§ 41⁵ (1) 2)',
          help: {
            et: 'Küsitletava enda nõusolek; kontrollitava nõusolek seda ei asenda.',
            en: "The consent of the person interviewed; that of the person checked won't do.",
          },
        },
      ),
    },
  },
} as const satisfies StepSchemas;
