import { furtherParameters } from './further-parameters.js';
import type { Parameter } from './parameter.js';

/** The policy numbers of notices, reviews and authorisations; each is shown as policy. */
export const parameters = {
  'P-IMM-54': {
    value: { hours: 1 },
    policy: 'AMB-04',
    usedBy: ['§ 54¹ (3)'],
    beforeActivation: true,
    what: {
      et: 'teade Kaitsepolitseiametile ja ministrile allkirjastamisest arvates',
      en: 'notice to the Internal Security Service and the minister, from signature',
    },
  },
  'P-IMM-37': {
    value: { hours: 24 },
    policy: 'AMB-04',
    usedBy: ['§ 37¹ (4⁴)'],
    beforeActivation: true,
    what: {
      et: 'teade Kaitsepolitseiametile allkirjastamisest arvates',
      en: 'notice to the Internal Security Service, from signature',
    },
  },
  'P-MIN-41': {
    value: { hours: 24 },
    policy: 'AMB-45',
    usedBy: ['§ 41⁵ (4)'],
    beforeActivation: true,
    what: {
      et: 'teade ministrile allkirjastamisest arvates',
      en: 'notice to the minister, from signature',
    },
  },
  'P-MIN-42': {
    value: { hours: 24 },
    policy: 'AMB-45',
    usedBy: ['§ 42 (4)'],
    beforeActivation: true,
    what: {
      et: 'teade ministrile allkirjastamisest arvates',
      en: 'notice to the minister, from signature',
    },
  },
  'P-IMM-40': {
    value: { workingDays: 3 },
    policy: 'AMB-04',
    usedBy: ['§ 40 (1)', '§ 40 (3)', '§ 40 (4)', '§ 40 (5)', '§ 41² (3)'],
    what: {
      et: 'isiku teavitamine või otsus jätta ta teavitamata',
      en: 'telling the person, or the decision not to',
    },
  },
  'P-IMM-DEL': {
    value: { hours: 24 },
    policy: 'AMB-04',
    usedBy: ['§ 36 (3) 2)', '§ 54¹ (4)'],
    what: {
      et: 'andmete kustutamine vajaduse lõppemisest arvates',
      en: 'deletion, from the end of the need',
    },
  },
  'P-IMM-AREA': {
    value: { hours: 1 },
    policy: 'AMB-04',
    usedBy: ['§ 54 (3)'],
    what: {
      et: 'teated ajutise ala loomisest',
      en: 'notices of the creation of a temporary area',
    },
  },
  'P-REVIEW-40': {
    value: { months: 3 },
    policy: 'AMB-21',
    usedBy: ['§ 40 (3)'],
    what: {
      et: 'teavitamata jätmise aluse läbivaatamine',
      en: 'review of the ground for not telling',
    },
  },
  'P-DELEG-MAX': {
    value: { years: 1 },
    policy: 'AMB-08',
    usedBy: [
      '§ 37¹ (4³)', '§ 40 (3)', '§ 40 (4)', '§ 41¹ (3)', '§ 41² (4)', '§ 41⁵ (4)', '§ 50 3)',
      '§ 54¹ (3)',
    ],
    what: {
      et: 'Kaitseväe juhataja või üksuse ülema antud volituse pikim kestus',
      en: 'longest life of an authorisation by the Commander or the commander of a unit',
    },
  },
  'P-KAPO-FRESH': {
    value: { days: 14 },
    policy: 'AMB-10',
    usedBy: ['§ 41⁵ (4)'],
    what: {
      et: 'Kaitsepolitseiameti kooskõlastuse suurim vanus allkirjastamisel',
      en: 'greatest age of an approval by the Internal Security Service at signature',
    },
  },
  'P-REVIEW-OPEN': {
    value: { months: 6 },
    policy: 'AMB-24',
    usedBy: ['§ 37¹ (3)', '§ 37² (1)', '§ 37³ (1)'],
    what: {
      et: 'seadusjärgse tähtajata meetme läbivaatamine',
      en: 'review of a measure without a statutory term',
    },
  },
  'P-OBJECT-37': {
    value: { hours: 24 },
    policy: 'AMB-11',
    usedBy: ['§ 37¹ (4⁴)'],
    what: {
      et: 'otsuse kinnitamine pärast Kaitsepolitseiameti vastuväidet',
      en: 'confirmation of the decision after an objection by the Internal Security Service',
    },
  },
  'P-OBJECT-54': {
    value: { hours: 4 },
    policy: 'AMB-11',
    usedBy: ['§ 54¹ (3)'],
    what: {
      et: 'otsuse kinnitamine pärast Kaitsepolitseiameti vastuväidet',
      en: 'confirmation of the decision after an objection by the Internal Security Service',
    },
  },
  'P-WINDOW-41': {
    value: { days: 90 },
    policy: 'AMB-38',
    usedBy: ['§ 41⁸'],
    what: {
      et: 'taustakontrolli aken igast viiendast teenistusaastast arvates',
      en: 'window of a background check from each fifth anniversary of entry',
    },
  },
  'P-COURT-TASK': {
    value: { months: 10 },
    policy: 'AMB-16',
    usedBy: ['§ 40 (5)'],
    what: {
      et: 'kohtule taotluse esitamise ülesande avanemine salastatuse kustumisest arvates',
      en: 'opening of the task to apply to the court, from the lapse of classification',
    },
  },
  'P-RETRY-40': {
    value: { years: 1 },
    policy: 'AMB-59',
    usedBy: ['§ 40 (1)'],
    what: {
      et: 'kättetoimetamata teate uus katse',
      en: 'new attempt at a notice that could not be delivered',
    },
  },
  ...furtherParameters,
} as const satisfies Readonly<Record<`P-${string}`, Parameter>>;

export type ParameterId = keyof typeof parameters;

/** How long the policy gives; every use of it is shown as policy, never as law. */
export const lengthOf = (id: ParameterId): Parameter['value'] => parameters[id].value;
