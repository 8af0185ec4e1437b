import type { Story } from '../../measure.js';
import { found, said, secret } from '../../s36-common/said.js';
import type { Given } from '../../s36-common/said.js';
import type { StoryLine } from '../../story.js';

const request = {
  purpose: '36-1-1',
  clause: '4',
  databases: 'Rahvastikuregister (kodakondsus, elukohad) ja äriregister (osalused). Avalik ' +
    'päring annaks kavatsusest teada.',
  reasons: 'Isik elab piirkonnas, mille kohta teavet vajatakse, ja on valmis aitama.',
  necessity: 'Enne kaasamist tuleb teada, kas tema enda kohta antud andmed on õiged.',
  rightsAffected: ['selfDetermination'],
  proportionality: 'Kontrollitakse kahte andmekogu ja üksnes isiku enda andmeid.',
  milderMeans: 'Vestlusest üksi ei piisa; avalikud allikad ei näita elukohti ega osalusi.',
} as const;

const grant = {
  extent: 'asAsked',
  reasons: 'Kontrollimata isikut ei saa kaasata, päring on väike.',
  proportionality: 'Riive on lühike ja hõlmab vaid kahte andmekogu.',
} as const;

const opened = (name: string): StoryLine[] => [
  {
    at: '2021-02-15T07:00:00.000Z',
    who: 'recordsOfficer',
    register: 'people',
    as: 'subject',
    with: { name, estonian: 'no', identified: true },
  },
  {
    at: '2021-02-15T07:30:00.000Z',
    who: 'requester',
    opens: 'M11',
    unit: '#unit',
    subject: '@subject',
    as: 'case',
  },
];
const asks = (change: Given = {}): StoryLine =>
  said('2021-02-15T08:00:00.000Z', 'requester', 'request', 'drafted', { ...request, ...change });
const involved: StoryLine = {
  at: '2021-02-22T08:00:00.000Z', who: 'recordsOfficer', register: 'cooperation',
  with: { person: '@subject', from: '2021-02-22T07:30:00.000Z' },
};
const running = [
  asks(),
  said('2021-02-15T08:10:00.000Z', 'requester', 'submit', 'submitted'),
  said('2021-02-15T10:00:00.000Z', 'legalOfficer', 'findLawful', 'checked', {
    reasons: 'Isikut ei ole kaasatud, andmekogud on nimetatud, üksus on määratud.',
  }),
  said('2021-02-15T11:00:00.000Z', 'unitCommander', 'grant', ['KKS-37s1-4s3.a'], {
    ...grant, until: '2021-03-15T10:00:00.000Z',
  }),
  said('2021-02-15T12:00:00.000Z', 'authorisedCommander', 'grant', ['KKS-37s1-4s3.b'], {
    ...grant, until: '2021-04-15T11:00:00.001Z',
  }),
  said('2021-02-15T12:00:00.000Z', 'authorisedCommander', 'grant', 'decided', {
    ...grant, until: '2021-03-15T10:00:00.000Z',
  }),
  said('2021-02-16T07:00:00.000Z', 'requester', 'activate', 'effective.running'),
] as const;

const story = (id: string, et: string, en: string, lines: readonly StoryLine[]): Story =>
  ({ id, title: { et, en }, lines });

/** Whole cases of M11; the dates are UTC: Estonia is at UTC+2 until 28.03.2021, then UTC+3. */
export const stories: readonly Story[] = [
  story('m11-to-its-end', 'Kontrollitud, dokumenteeritud ja suletud',
    'Checked, documented and closed', [
      ...opened('Näidis Kandideerija'), ...running,
      said('2021-02-17T08:00:00.000Z', 'requester', 'logActivity', 'effective.running', {
        from: '2021-02-16T08:00:00.000Z', to: '2021-02-16T09:00:00.000Z',
        what: 'Päringud rahvastikuregistrisse ja äriregistrisse; vastused klapivad ütlustega.',
      }),
      said('2021-02-17T08:10:00.000Z', 'requester', 'storeItem', 'effective.running', {
        file: 'TT-2021-11', ...secret, lapsesAt: '2026-02-17T08:10:00.000Z',
      }),
      said('2021-02-18T08:00:00.000Z', 'requester', 'stop', 'ended.stopped', {
        because: 'aimMet', reasons: 'Andmed on kontrollitud.',
      }),
      said('2021-02-19T08:00:00.000Z', 'recordsOfficer', 'close', ['KKS-37s1-6']),
      said('2021-02-19T08:10:00.000Z', 'recordsOfficer', 'addDocument', 'ended.stopped', {
        kind: 'endReport', reference: 'Aruanne 11/2021',
      }),
      said('2021-02-19T08:20:00.000Z', 'recordsOfficer', 'close', 'closed'),
    ]),
  story('m11-person-involved', 'Kaasamisega kontroll lõpeb', 'With the involvement it ends', [
    ...opened('Näidis Kaasatav'), ...running, involved,
    found('2021-02-22T08:00:00.000Z', 'ended.involved', false),
  ]),
  story('m11-gate-by-gate', 'Taotlust parandatakse, kuni ükski tingimus ei puudu',
    'The request is corrected until no condition is missing', [
      ...opened('Näidis Sugulane'),
      {
        at: '2021-02-15T07:40:00.000Z', who: 'authorisedCommander', opens: 'M11',
        unit: '#authorisedUnit', subject: '@subject', as: 'elsewhere',
      },
      {
        at: '2021-02-15T07:45:00.000Z', who: 'authorisedCommander', to: '@elsewhere',
        says: 'submit', refused: [
          'KKS-1-2', 'KKS-36-3', 'KKS-36-3-1', 'KKS-36-4.b', 'KKS-36-1', 'KKS-37s1-4s1.a',
          'KKS-37s1-4s1.b',
        ],
      },
      said('2021-02-15T07:50:00.000Z', 'requester', 'submit', [
        'KKS-1-2', 'KKS-36-3', 'KKS-36-3-1', 'KKS-36-4.b', 'KKS-36-1', 'KKS-37s1-4s1.a',
      ]),
      asks({ checksOthers: true }),
      said('2021-02-15T08:10:00.000Z', 'requester', 'submit', ['KKS-37s1-4s1.a']),
      said('2021-02-15T08:20:00.000Z', 'requester', 'withdraw', 'withdrawn', {
        reasons: 'Lähedasi ei kontrollita; taotlus esitatakse uuesti isiku enda kohta.',
      }),
    ]),
  story('m11-too-late', 'Kaasatud isikut nii enam ei kontrollita',
    'A person already involved is no longer checked so', [
      ...opened('Näidis Juba-Kaasatud'), involved,
      said('2021-02-23T08:00:00.000Z', 'requester', 'request', 'drafted', request),
      said('2021-02-23T08:10:00.000Z', 'requester', 'submit', ['KKS-37s1-4s1.a']),
    ]),
];
