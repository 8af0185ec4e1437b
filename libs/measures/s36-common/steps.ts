import { choice, choices, flag, instantField, optional, reference, text } from '#statechart/field';

const reasons = text({ et: 'Põhjendus', en: 'Reasons' });

/** What every request is asked (§ 36 (3)–(4)); the rules, not the form, say what is missing. */
export const requestFields = {
  purpose: optional(
    choice(
      { et: 'Eesmärk (§ 36 lg 1)', en: 'Purpose (§ 36 (1))' },
      {
        '36-1-1': { et: 'riigi sõjaline kaitsmine', en: 'military defence of the state' },
        '36-1-2': {
          et: 'rahvusvahelise sõjalise operatsiooni ettevalmistamine ja läbiviimine',
          en: 'preparing and conducting an international military operation',
        },
        '36-1-3': {
          et: 'riigivastase luuretegevuse ennetamine või tõkestamine',
          en: 'preventing or obstructing intelligence activity against the state',
        },
        '36-1-4': {
          et: 'operatsioonil osaleva Kaitseväe üksuse kaitse operatsiooni piirkonnas',
          en: 'protecting a Defence Forces unit in the area of an operation',
        },
        '36-1-5': { et: 'taustakontrolli teostamine', en: 'conducting a background check' },
        '36-1-6': {
          et: 'Kaitseväe julgeolekuala kaitse',
          en: 'protecting the restricted military area',
        },
      },
    ),
  ),
  reasons: optional(reasons),
  necessity: optional(text({ et: 'Miks on see vajalik', en: 'Why it is necessary' })),
  rightsAffected: optional(
    choices(
      { et: 'Riivatavad põhiõigused', en: 'Fundamental rights affected' },
      {
        privateLife: { et: 'eraelu puutumatus', en: 'private life' },
        familyLife: { et: 'perekonnaelu puutumatus', en: 'family life' },
        home: { et: 'kodu puutumatus', en: 'home' },
        selfDetermination: { et: 'informatsiooniline enesemääramine', en: 'personal data' },
        property: { et: 'omandiõigus', en: 'property' },
        expression: { et: 'sõnavabadus', en: 'freedom of expression' },
      },
    ),
  ),
  proportionality: optional(
    text({ et: 'Miks ei ole riive ülemäärane', en: 'Why the harm is not excessive' }),
  ),
  milderMeans: optional(
    text({
      et: 'Kaalutud leebemad abinõud ja miks neist ei piisa',
      en: 'Milder means considered and why each fails',
    }),
  ),
  wantedUntil: optional(instantField({ et: 'Soovitud lõpp', en: 'End asked for' })),
  newFacts: optional(
    text({ et: 'Uued asjaolud võrreldes varasemaga', en: 'New facts since the earlier request' }),
  ),
  entersPremises: optional(
    flag({ et: 'Sisenetakse ruumi või vallasesse', en: 'Premises would be entered' }),
  ),
  interceptsMessages: optional(
    flag({ et: 'Pealt kuulatakse või vaadatakse sõnumeid', en: 'Messages would be intercepted' }),
  ),
} as const;

const legal = ['legalOfficer'] as const;
const requester = ['requester', 'unitCommander'] as const;
const stoppers = ['requester', 'unitCommander', 'commander'] as const;

/** Steps that every measure hears in the same words. */
export const steps = {
  submit: {
    label: { et: 'Esitan taotluse', en: 'Submit the request' },
    by: '§ 1 (2)', offices: requester, fields: {},
  },
  withdraw: {
    label: { et: 'Võtan taotluse tagasi', en: 'Withdraw the request' },
    by: '§ 36 (4)', offices: requester, fields: { reasons },
  },
  findLawful: {
    label: { et: 'Õiguslik kontroll: õiguspärane', en: 'Legal check: lawful' },
    by: '§ 1 (2)', offices: legal, fields: { reasons },
  },
  findLawfulWithChanges: {
    label: { et: 'Õiguslik kontroll: muudatustega', en: 'Legal check: lawful with changes' },
    by: '§ 1 (2)', offices: legal, fields: { reasons },
  },
  findUnlawful: {
    label: { et: 'Õiguslik kontroll: õigusvastane', en: 'Legal check: not lawful' },
    by: '§ 1 (2)', decides: true, offices: legal, fields: { reasons },
  },
  grant: {
    label: { et: 'Otsustan lubada', en: 'Grant' },
    by: '§ 36 (4)', decides: true,
    fields: {
      until: optional(instantField({ et: 'Kehtib kuni', en: 'Valid until' })),
      extent: choice(
        { et: 'Ulatus', en: 'Extent' },
        {
          asAsked: { et: 'taotletud ulatuses', en: 'as asked' },
          inPart: { et: 'osaliselt', en: 'in part' },
          withConditions: { et: 'tingimustega', en: 'with conditions' },
        },
      ),
      limits: optional(text({ et: 'Osa või tingimused', en: 'The part or the conditions' })),
      reasons: optional(text({ et: 'Otsustaja põhjendus', en: "The decider's own reasons" })),
      proportionality: optional(
        text({ et: 'Proportsionaalsuse hinnang', en: 'Finding on proportionality' }),
      ),
    },
  },
  refuse: {
    label: { et: 'Otsustan keelduda', en: 'Refuse' },
    by: '§ 36 (4)', decides: true, fields: { reasons },
  },
  returnForChanges: {
    label: { et: 'Tagastan muutmiseks', en: 'Return for changes' },
    by: '§ 36 (4)', fields: { reasons },
  },
  activate: {
    label: { et: 'Alustan toimingut', en: 'Begin the measure' },
    by: '§ 36 (3)', offices: requester, fields: {},
  },
  stop: {
    label: { et: 'Lõpetan toimingu', en: 'End the measure' },
    by: '§ 36 (4)',
    offices: stoppers,
    fields: {
      because: choice(
        { et: 'Lõpetamise alus', en: 'Ground for ending' },
        {
          aimMet: { et: 'eesmärk on saavutatud', en: 'the aim is met' },
          notNecessary: { et: 'vajadus on ära langenud', en: 'it is no longer necessary' },
          notLawful: { et: 'õiguspärasuse tingimus puudub', en: 'a condition has ceased' },
        },
      ),
      reasons,
    },
  },
  logActivity: {
    label: { et: 'Kannan sisse tegevuse', en: 'Record activity' },
    by: '§ 36 (3) 3)', offices: requester,
    fields: {
      from: instantField({ et: 'Algus', en: 'From' }),
      to: instantField({ et: 'Lõpp', en: 'To' }),
      what: text({ et: 'Mida tehti', en: 'What was done' }),
      method: optional(reference({ et: 'Meetod', en: 'Method' }, 'method')),
    },
  },
  storeItem: {
    label: { et: 'Lisan teabe toimikusse', en: 'Store information in the file' },
    by: '§ 43 (1)', offices: ['requester', 'recordsOfficer'],
    fields: {
      file: text({ et: 'Teabetoimiku viide', en: 'Reference of the information file' }),
      classified: flag({ et: 'Salastatud', en: 'Classified' }),
      lapsesAt: optional(instantField({ et: 'Salastatus kustub', en: 'Classification lapses' })),
    },
  },
  identify: {
    label: { et: 'Märgin tuvastatud isiku', en: 'Record a person identified' },
    by: '§ 40 (1)', offices: ['requester', 'recordsOfficer'],
    fields: {
      person: reference({ et: 'Isik', en: 'Person' }, 'person'),
      finding: choice(
        { et: 'Hinnang', en: 'Determination' },
        {
          restricted: { et: 'õigusi oluliselt piiratud', en: 'rights materially restricted' },
          notRestricted: { et: 'ei ole oluliselt piiratud', en: 'not materially restricted' },
        },
      ),
      reasons: optional(reasons),
    },
  },
  addDocument: {
    label: { et: 'Lisan dokumendi', en: 'Add a document' },
    by: '§ 43 (1)', offices: ['requester', 'recordsOfficer', 'legalOfficer'],
    fields: {
      kind: choice(
        { et: 'Liik', en: 'Kind' },
        {
          endReport: { et: 'lõpparuanne', en: 'end report' },
          other: { et: 'muu dokument', en: 'other document' },
        },
      ),
      reference: text({ et: 'Viide', en: 'Reference' }),
    },
  },
  close: {
    label: { et: 'Sulgen menetluse', en: 'Close the case' },
    by: '§ 43 (1)', offices: ['requester', 'unitCommander', 'recordsOfficer'], fields: {},
  },
} as const;
