import type { Words } from './words.js';

/** An office a person may hold; one person may hold several, never two sides of one decision. */
export type Office = (typeof offices)[number]['id'];

interface OfficeCard {
  readonly id: string;
  readonly name: Words;
  /** What its holder comes to the register for. */
  readonly comesFor: Words;
}

export const offices = [
  {
    id: 'requester',
    name: { et: 'taotleja', en: 'requester' },
    comesFor: {
      et: 'koostab taotluse, vastab küsimustele, märgib toimingud üles ja lõpetab meetme',
      en: 'drafts the request, answers questions, logs activity and stops the measure',
    },
  },
  {
    id: 'unitCommander',
    name: { et: 'struktuuriüksuse ülem', en: 'commander of the unit' },
    comesFor: {
      et: 'jälgib oma üksuse meetmeid ja tähtaegu ning otsustab seadusega lubatud piires',
      en: "follows the unit's measures and terms and decides what the Act lets the office decide",
    },
  },
  {
    id: 'commander',
    name: { et: 'Kaitseväe juhataja', en: 'Commander of the Defence Forces' },
    comesFor: {
      et: 'otsustab, volitab ülemaid, pöördub kohtu poole ja annab ministrile teavet',
      en: 'decides, authorises commanders, applies to the court and informs the minister',
    },
  },
  {
    id: 'legalOfficer',
    name: { et: 'õigusnõunik', en: 'legal officer' },
    comesFor: {
      et: 'hindab enne otsustamist taotluse õiguspärasust ja põhjendab oma arvamust',
      en: 'checks before a decision whether the request is lawful, and gives reasons',
    },
  },
  {
    id: 'kapoLiaison',
    name: {
      et: 'Kaitsepolitseiameti kontaktisik',
      en: 'liaison of the Internal Security Service',
    },
    comesFor: {
      et: 'kooskõlastab otsuse eelnõu, võtab teated vastu ja kinnitab nende kättesaamist',
      en: 'coordinates decisions in advance, receives notices and signs for them',
    },
  },
  {
    id: 'minister',
    name: {
      et: 'minister või tema volitatud ametnik',
      en: 'minister, or the official authorised by the minister',
    },
    comesFor: {
      et: 'võtab vastu teated ja kuue kuu teabe ning kinnitab nende kättesaamist',
      en: 'receives notices and the six-month information and signs for them',
    },
  },
  {
    id: 'prosecutor',
    name: { et: 'prokuratuur', en: "prosecutor's office" },
    comesFor: {
      et: 'annab loa sideandmete nõudmiseks või keeldub sellest',
      en: 'permits an enquiry for communications data, or refuses',
    },
  },
  {
    id: 'court',
    name: { et: 'halduskohus', en: 'administrative court' },
    comesFor: {
      et: 'lahendab taotluse jätta isik püsivalt teavitamata',
      en: 'rules on an application not to notify a person permanently',
    },
  },
  {
    id: 'foreignIntelligence',
    name: { et: 'Välisluureamet', en: 'Foreign Intelligence Service' },
    comesFor: {
      et: 'vastab ametiabi taotlusele ning edastab toimingu andmed',
      en: 'answers a request for professional assistance and passes on the particulars of the act',
    },
  },
  {
    id: 'recordsOfficer',
    name: { et: 'dokumendihaldur', en: 'records officer' },
    comesFor: {
      et: 'peab teabetoimikuid, märgib salastatuse kustumise, kustutab andmed ja saadab teated',
      en: 'keeps information files, records lapse of classification, deletes and sends notices',
    },
  },
  {
    id: 'oversight',
    name: { et: 'järelevalve', en: 'oversight' },
    comesFor: {
      et: 'võtab välja ülevaated, jälgib iga arvu kanneteni ja kontrollib logi terviklikkust',
      en: 'pulls the reports, follows each figure to its entries and verifies the trail',
    },
  },
  {
    id: 'securityAuditor',
    name: { et: 'turbeaudiitor', en: 'security auditor' },
    comesFor: {
      et: 'kontrollib logi, juurdepääse ja kontrollpunkte; juhtumite sisu ei näe',
      en: 'inspects the trail, the access log and the checkpoints; sees no case content',
    },
  },
  {
    id: 'administrator',
    name: { et: 'süsteemihaldur', en: 'administrator' },
    comesFor: {
      et: 'haldab kontosid, töökindlust ja varukoopiaid; juhtumite sisu ei näe ega otsusta',
      en: 'runs accounts, health and backups; sees no case content and decides nothing',
    },
  },
  {
    id: 'system',
    name: { et: 'süsteem', en: 'the system' },
    comesFor: {
      et: 'märgib saabunud tähtajad ega otsusta midagi',
      en: 'records that an instant has come, and decides nothing',
    },
  },
] as const satisfies readonly OfficeCard[];

/** The card of an office; throws on a name that is no office. */
export function officeCard(office: Office): OfficeCard {
  const card = offices.find(({ id }) => id === office);
  if (!card) throw new RangeError(`Unknown office: ${office}`);
  return card;
}
