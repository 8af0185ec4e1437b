import type { Parameter } from './parameter.js';

/** Policy numbers beside those of notices and reviews, in the order of the policies. */
export const furtherParameters = {
  'P-TERM-ABROAD': {
    value: { months: 2 },
    policy: 'AMB-22',
    usedBy: ['§ 37 (2) 1)', '§ 37 (2) 3)'],
    what: {
      et: 'varjatud jälgimise pikim kestus välismaal',
      en: 'longest covert surveillance abroad',
    },
  },
  'P-TERM-COVERT': {
    value: { months: 2 },
    policy: 'AMB-24',
    usedBy: ['§ 37 (2)', '§ 41⁵ (1) 4)', '§ 41⁵ (1¹) 2)', '§ 54¹ (1)'],
    what: {
      et: 'variandmete ja varjatud andmekogukontrolli pikim kestus',
      en: 'longest use of shadow information and of a covert database check',
    },
  },
  'P-TERM-54-SHADOW': {
    value: { hours: 24 },
    policy: 'AMB-24',
    usedBy: ['§ 54¹ (2) 1)'],
    what: {
      et: 'variandmete kasutamise pikim kestus ala kaitsel',
      en: 'longest use of shadow information in protecting the area',
    },
  },
  'P-CONSENT-WARNING': {
    value: { months: 6 },
    policy: 'AMB-32',
    usedBy: ['§ 41⁶ (1)'],
    what: { et: 'hoiatus enne nõusoleku lõppu', en: 'warning before a consent ends' },
  },
  'P-ENQUIRY-UNUSED': {
    value: { days: 30 },
    policy: 'AMB-36',
    usedBy: ['§ 41¹ (2)'],
    what: { et: 'kasutamata loa lõppemine', en: 'lapse of an unused permission' },
  },
  'P-CHECK-AGE': {
    value: { years: 5 },
    policy: 'AMB-39',
    usedBy: ['§ 41⁹'],
    what: { et: 'varasema kontrolli suurim vanus', en: 'greatest age of an earlier check' },
  },
  'P-KEEP-REVIEW': {
    value: { months: 12 },
    policy: 'AMB-42',
    usedBy: ['§ 36 (3) 2)', '§ 41¹⁰ (7)'],
    what: { et: 'säilitamise vajaduse läbivaatamine', en: 'review of the need to keep' },
  },
  'P-BACKUPS': {
    value: { days: 30 },
    policy: 'AMB-42',
    usedBy: ['§ 36 (3) 2)', '§ 54¹ (4)'],
    what: {
      et: 'kustutatud andmete kadumine kõigist varukoopiatest kustutamisest arvates',
      en: 'erased data are gone from every backup, from their erasure',
    },
  },
  'P-RESTRICTION': {
    value: { months: 12 },
    policy: 'AMB-43',
    usedBy: ['§ 41¹⁰ (3)'],
    what: { et: 'õiguse piirangu pikim kestus', en: 'longest restriction of a right' },
  },
  'P-CONSENT-COOPERATING': {
    value: { years: 5 },
    policy: 'AMB-52',
    usedBy: ['§ 37¹ (4²)'],
    what: {
      et: 'kaasatud isiku kirjaliku nõusoleku pikim kehtivus',
      en: 'longest life of the written consent of a cooperating person',
    },
  },
  'P-CONFIRM': {
    value: { days: 7 },
    policy: 'AMB-55',
    usedBy: ['§ 37¹ (4³)', '§ 41⁵ (4)'],
    what: {
      et: 'otsuse kinnitamine volituse või Kaitseväe juhataja muutumisel',
      en: 'confirmation when the authorisation or the Commander changes',
    },
  },
  'P-CONFIRM-54': {
    value: { hours: 4 },
    policy: 'AMB-55',
    usedBy: ['§ 54¹ (3)'],
    what: {
      et: 'sama kinnitamine julgeolekuala kaitsel',
      en: 'the same in protecting the restricted military area',
    },
  },
  'P-SAME-REQUEST': {
    value: { days: 30 },
    policy: 'AMB-64',
    usedBy: ['§ 1 (2)'],
    what: {
      et: 'aeg, mil sama sisuga taotlust uute asjaoludeta uuesti esitada ei saa',
      en: 'time in which the same request cannot be made again without new facts',
    },
  },
} as const satisfies Readonly<Record<`P-${string}`, Parameter>>;
