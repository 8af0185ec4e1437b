import type { Words } from '#law/words';

/** The means of § 37, § 37¹–37³, § 39, § 41–41⁵ and § 54¹, as the overview names them. */
export const means = {
  signals: { et: 'signaalid', en: 'signals' },
  imagery: { et: 'pildid ja kujutised', en: 'imagery' },
  otherHolders: { et: 'muudelt teabevaldajatelt saadud teave', en: 'other holders of information' },
  professionalAssistance: { et: 'Välisluureameti ametiabi', en: 'professional assistance' },
  publicSources: { et: 'avalikud allikad', en: 'public sources' },
  interview: { et: 'küsitlemine', en: 'interview' },
  covertSurveillance: { et: 'varjatud jälgimine', en: 'covert surveillance' },
  secretCooperation: { et: 'salajane koostöö', en: 'secret cooperation' },
  databaseCheck: { et: 'isikuandmete kontroll andmekogust', en: 'database check' },
  cooperatingPerson: {
    et: 'andmed salajasse koostöösse kaasatud isiku kohta',
    en: 'particulars of a cooperating person',
  },
  shadowInformation: {
    et: 'variandmed ja konspiratsioonivõtted',
    en: 'shadow information and conspiracy techniques',
  },
  simulation: { et: 'teesklemine', en: 'simulation' },
  undercoverAgent: { et: 'variisik', en: 'undercover agent' },
  communicationsEnquiry: {
    et: 'päring sideettevõtjale',
    en: 'enquiry to a communications undertaking',
  },
  surveillanceInformation: {
    et: 'andmed jälitusteabele juurdepääsuks või sõjaväepolitsei ülesanneteks',
    en: 'particulars for access to surveillance information or Military Police work',
  },
  enquiries: { et: 'päringud ja vestlused', en: 'enquiries and talks' },
  archives: { et: 'karistusandmed ja arhiiv', en: 'convictions and archives' },
  medicalConfirmation: { et: 'tervishoiuteenuse osutaja kinnitus', en: 'medical confirmation' },
  participation: {
    et: 'julgeolekuasutuse tegevuses osalemine',
    en: "taking part in a security authority's activity",
  },
} as const satisfies Readonly<Record<string, Words>>;

export type Means = keyof typeof means;
