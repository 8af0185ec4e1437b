import { choice, dayField, flag, instantField, line, optional, text } from '#statechart/field';
import type { StepSchemas } from '#statechart/step';
import {
  ceasing, harmFields, persists, reasonsFor, revoking, withdrawing,
} from './ground-fields.js';

const reasons = reasonsFor('§ 40 (1)', {
  et: 'Millest see nähtub.', en: 'What shows it.',
});
const records = ['recordsOfficer'] as const;
const register = ['system'] as const;
const court = ['court'] as const;

const finding = {
  restricted: { et: 'õigusi oluliselt piiratud', en: 'rights materially restricted' },
  notRestricted: { et: 'ei ole oluliselt piiratud', en: 'not materially restricted' },
} as const;
const findingLabel = { et: 'Hinnang', en: 'Determination' };

/** What every ruling of the court carries, whatever it says (§ 40 (5)). */
const rulingFields = {
  court: optional(
    choice(
      { et: 'Halduskohus', en: 'Administrative court' },
      {
        tallinn: { et: 'Tallinna Halduskohus', en: 'Tallinn Administrative Court' },
        tartu: { et: 'Tartu Halduskohus', en: 'Tartu Administrative Court' },
      },
    ),
  ),
  judge: optional(line({ et: 'Esimees või määratud kohtunik', en: 'Chairman or judge' })),
  date: optional(dayField({ et: 'Määruse kuupäev', en: 'Date of the ruling' })),
  reference: optional(line({ et: 'Määruse viide', en: 'Reference of the ruling' })),
} as const;

const toldBy = {
  actEnded: {
    label: { et: 'Toiming on lõppenud', en: 'The act has ended' },
    by: '§ 40 (1)', offices: register,
    fields: {
      finding: optional(
        choice(findingLabel, { target: { et: 'toimingu sihtmärk', en: 'target' }, ...finding }),
      ),
    },
  },
  actChanged: {
    label: { et: 'Toimingu andmed on muutunud', en: 'The record of the act has changed' },
    by: '§ 40 (1)', offices: register, fields: {},
  },
  personIdentified: {
    label: { et: 'Isik on tuvastatud', en: 'The person was identified' },
    by: '§ 40 (1)', offices: register, fields: {},
  },
  determine: {
    label: { et: 'Hindan õiguste piiramist', en: 'Determine how rights were restricted' },
    by: '§ 40 (1)', decides: true, offices: records,
    fields: { finding: choice(findingLabel, finding), reasons },
  },
  declassify: {
    label: { et: 'Märgin salastatuse kustutamise', en: 'Record a declassification' },
    by: '§ 40 (1)', offices: records,
    fields: { effective: optional(instantField({ et: 'Kustutamise hetk', en: 'Effective at' })) },
  },
  notify: {
    label: { et: 'Teavitan isikut', en: 'Notify the person' },
    by: '§ 40 (1)', offices: records,
    fields: {
      began: optional(dayField({ et: 'Toimingu algus', en: 'First day of the act' })),
      ended: optional(dayField({ et: 'Toimingu lõpp', en: 'Last day of the act' })),
      kind: optional(
        choice(
          { et: 'Toimingu liik', en: 'Type of the act' },
          {
            M01: { et: 'signaalide kogumine (§ 37 lg 1 p 1)', en: 'signals (§ 37 (1) 1))' },
            M04: { et: 'ametiabi (§ 39)', en: 'professional assistance (§ 39)' },
            M14: {
              et: 'kaasatud isiku varjatud jälgimine (§ 37¹ lg 4² p 3)',
              en: 'covert surveillance of a cooperating person (§ 37¹ (4²) 3))',
            },
            M27: {
              et: 'varjatud jälgimine taustakontrollis (§ 41⁵ lg 1¹ p 3)',
              en: 'covert surveillance in a background check (§ 41⁵ (1¹) 3))',
            },
            M30: {
              et: 'varjatud jälgimine julgeolekuala kaitseks (§ 54¹ lg 2 p 2)',
              en: 'covert surveillance in protecting the area (§ 54¹ (2) 2))',
            },
          },
        ),
      ),
      classifiedLeftOut: flag({
        et: 'Teates on üksnes aeg ja liik, salastatut selles ei ole',
        en: 'The notice holds time and type only, and nothing classified',
      }),
    },
  },
  markUndeliverable: {
    label: { et: 'Märgin, et teadet ei saa kätte toimetada', en: 'Mark as not deliverable' },
    by: '§ 40 (1)', offices: records,
    fields: {
      attempts: optional(text({ et: 'Katsed ja ajad', en: 'Attempts and dates' })), reasons,
    },
  },
  retry: {
    label: { et: 'Alustan uut katset', en: 'Begin a new attempt' },
    by: '§ 40 (1)', offices: records, fields: {},
  },
} as const satisfies StepSchemas;

const deciding = {
  withhold: {
    label: { et: 'Jätan ajutiselt teavitamata', en: 'Leave un-notified for the time being' },
    by: '§ 40 (3)', decides: true, fields: harmFields,
  },
  reviewGround: {
    label: { et: 'Vaatan aluse läbi: alus püsib', en: 'Review: the ground persists' },
    by: '§ 40 (3)', decides: true, fields: { reasons: persists },
  },
  ceaseGround: {
    label: { et: 'Märgin aluse äralangemise', en: 'Record that a ground has ceased' },
    by: '§ 40 (3)', decides: true, fields: ceasing,
  },
  withholdPermanently: {
    label: { et: 'Jätan püsivalt teavitamata', en: 'Leave un-notified permanently' },
    by: '§ 40 (4)', decides: true, fields: harmFields,
  },
  revoke: {
    label: { et: 'Tunnistan püsiva otsuse kehtetuks', en: 'Revoke the permanent decision' },
    by: '§ 40 (4)', decides: true, fields: { reasons: revoking },
  },
  applyToCourt: {
    label: { et: 'Taotlen halduskohtu luba', en: 'Apply to the administrative court' },
    by: '§ 40 (5)', decides: true, fields: harmFields,
  },
  withdrawApplication: {
    label: { et: 'Võtan kohtutaotluse tagasi', en: 'Withdraw the application' },
    by: '§ 40 (5)', decides: true, fields: withdrawing,
  },
  permit: {
    label: { et: 'Kohus annab loa', en: 'The court permits' },
    by: '§ 40 (5)', decides: true, offices: court,
    fields: {
      ...rulingFields,
      extent: choice(
        { et: 'Ulatus', en: 'Extent' },
        { whole: { et: 'tervikuna', en: 'in whole' }, inPart: { et: 'osaliselt', en: 'in part' } },
      ),
    },
  },
  refusePermission: {
    label: { et: 'Kohus keeldub loa andmisest', en: 'The court refuses' },
    by: '§ 40 (5)', decides: true, offices: court,
    fields: {
      ...rulingFields,
      effective: optional(instantField({ et: 'Määruse jõustumine', en: 'Takes effect at' })),
    },
  },
  appeal: {
    label: { et: 'Kaeban keeldumise edasi', en: 'Appeal against the refusal' },
    by: '§ 40 (5)', decides: true,
    fields: { reference: optional(line({ et: 'Viide', en: 'Reference' })) },
  },
} as const satisfies StepSchemas;

/** What may be said to a case of telling the person. */
export const steps = { ...toldBy, ...deciding } as const satisfies StepSchemas;
