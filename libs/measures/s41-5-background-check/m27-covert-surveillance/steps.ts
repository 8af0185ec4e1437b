import {
  choice, choices, dayField, flag, instantField, optional, reference, text,
} from '#statechart/field';
import type { StepSchemas } from '#statechart/step';
import { requestFields, steps as every } from '../../s36-common/steps.js';

const reasons = every.refuse.fields.reasons;

/** The circumstances of § 41³ (1): one of them is what a suspicion under § 41⁸ is about. */
const circumstances = {
  '41-3.1.1': { et: 'p 1: julgeolekuvastane tegevus', en: '1) activity against security' },
  '41-3.1.2': {
    et: 'p 2: koostöö välisriigi luure- või julgeolekuteenistusega',
    en: '2) cooperation with a foreign intelligence or security service',
  },
  '41-3.1.3': {
    et: 'p 3: seotus põhiseaduslikku korda eirava organisatsiooniga',
    en: '3) link to an organisation that disregards the constitutional order',
  },
  '41-3.1.4': { et: 'p 4: piiratud teovõime', en: '4) restricted active legal capacity' },
  '41-3.1.5': { et: 'p 5: karistatus tahtliku kuriteo eest', en: '5) intentional crime' },
  '41-3.1.6': {
    et: 'p 6: ankeedis varjamine, valeteave või võltsimine',
    en: '6) withholding, false data or forgery in the profile',
  },
  '41-3.1.7': { et: 'p 7: sõltuvus', en: '7) dependence on substances or gambling' },
  '41-3.1.8': { et: 'p 8: psüühikahäire', en: '8) mental disorder' },
  '41-3.1.9': { et: 'p 9: pikem viibimine välisriigis', en: '9) long stay abroad' },
} as const;

/** What may be said to a case of covert surveillance in a background check. */
export const steps = {
  request: {
    label: { et: 'Täidan taotluse', en: 'Fill in the request' },
    by: '§ 41⁵ (1¹)',
    offices: ['requester', 'unitCommander'],
    fields: {
      ...requestFields,
      aim: optional(
        choices(
          { et: 'Toimingu eesmärk (§ 41⁵ lg 1¹)', en: 'Aim of the act (§ 41⁵ (1¹))' },
          {
            profile: { et: 'ankeediandmete õigsuse kontroll', en: 'correctness of profile data' },
            suitability: { et: 'sobivuse otsustamine', en: 'deciding on suitability' },
          },
        ),
      ),
      consent: optional(reference({ et: 'Kirjalik nõusolek', en: 'Written consent' }, 'consent')),
      watchesOthers: optional(
        flag({ et: 'Jälgitakse ka teisi isikuid', en: 'Other persons would be watched too' }),
      ),
      suspicion: optional(
        text({ et: 'Põhjendatud kahtlus (§ 41⁸)', en: 'Reasoned suspicion (§ 41⁸)' }),
      ),
      suspectedClause: optional(
        choice({ et: 'Asjaolu (§ 41³ lg 1)', en: 'Circumstance (§ 41³ (1))' }, circumstances),
      ),
      suspicionDate: optional(dayField({ et: 'Asjaolu ilmnes', en: 'The circumstance arose on' })),
    },
  },
  ...every,
  askCoordination: {
    label: { et: 'Esitan kooskõlastamiseks', en: 'Ask for coordination' },
    by: '§ 41⁵ (4)', offices: ['requester', 'unitCommander'], fields: {},
  },
  coordinate: {
    label: { et: 'Kooskõlastan otsuse', en: 'Coordinate the decision' },
    by: '§ 41⁵ (4)', decides: true,
    fields: {
      reference: text({ et: 'Kooskõlastuse viide', en: 'Reference of the approval' }),
      until: optional(instantField({ et: 'Kooskõlastatud kuni', en: 'Approved until' })),
      conditions: optional(text({ et: 'Tingimused', en: 'Conditions' })),
      reasons,
    },
  },
  declineCoordination: {
    label: { et: 'Keeldun kooskõlastamast', en: 'Decline to coordinate' },
    by: '§ 41⁵ (4)', decides: true, fields: { reasons },
  },
  endAsked: {
    label: { et: 'Isik taotleb kogumise lõpetamist', en: 'The person asks that collection end' },
    by: '§ 41⁶ (2) 3)', offices: ['recordsOfficer', 'requester', 'unitCommander'],
    fields: { reference: text({ et: 'Isiku taotluse viide', en: "Reference of the request" }) },
  },
  consentWithdrawn: {
    label: { et: 'Nõusolek on tagasi võetud', en: 'Consent was withdrawn' },
    by: '§ 41⁶ (1)', offices: ['system'],
    fields: { consent: reference({ et: 'Nõusolek', en: 'Consent' }, 'consent') },
  },
  serviceEnded: {
    label: { et: 'Isik on teenistusest vabastatud', en: 'The person was released from service' },
    by: '§ 41⁶ (1)', offices: ['system'],
    fields: { effective: instantField({ et: 'Vabastamise hetk', en: 'Effective at' }) },
  },
} as const satisfies StepSchemas;
