import type { Words } from '#law/words';

/** The lines of a measure or of a group of measures, in the order of a case's life. */
export const rows = {
  requested: { et: 'Taotlusi esitatud', en: 'Requests submitted' },
  requestedAgain: { et: 'Taotlusi uuesti esitatud', en: 'Requests submitted again' },
  granted: { et: 'Lubatud', en: 'Granted' },
  'granted.asAsked': { et: 'Lubatud taotletud ulatuses', en: 'Granted as asked' },
  'granted.inPart': { et: 'Lubatud osaliselt', en: 'Granted in part' },
  'granted.withConditions': { et: 'Lubatud tingimustega', en: 'Granted with conditions' },
  refused: { et: 'Otsustaja keeldunud', en: 'Refused by the decider' },
  foundUnlawful: { et: 'Õiguslikus kontrollis õigusvastane', en: 'Found not lawful' },
  coordinationRefused: {
    et: 'Kaitsepolitseiamet ei kooskõlastanud',
    en: 'Refused by the Internal Security Service',
  },
  permissionRefused: { et: 'Prokuratuur keeldunud', en: "Refused by the prosecutor's office" },
  refusedByRegister: { et: 'Süsteem keeldunud', en: 'Refused by the register' },
  withdrawn: { et: 'Taotlus tagasi võetud', en: 'Withdrawn' },
  lapsed: { et: 'Luba jäi kasutamata', en: 'Lapsed unused' },
  begun: { et: 'Alustatud', en: 'Begun' },
  ended: { et: 'Lõppenud kokku', en: 'Ended, all kinds' },
  running: { et: 'Kehtib perioodi lõpul', en: "In effect at the period's end" },
  activity: { et: 'Tegevuse sissekandeid', en: 'Entries of activity' },
  'items.classified': { et: 'Salastatud teabeühikuid', en: 'Classified items stored' },
  'items.unclassified': { et: 'Salastamata teabeühikuid', en: 'Unclassified items stored' },
  persons: { et: 'Isikuid tuvastatud', en: 'Persons identified' },
} as const satisfies Readonly<Record<string, Words>>;

export type Row = keyof typeof rows;

/** Beginning of the rows that tell endings apart: `ended.expired`. */
export const endedRow = 'ended.';
