import type { Story } from '../../measure.js';
import { found, said, secret } from '../../s36-common/said.js';
import type { Given } from '../../s36-common/said.js';
import type { StoryLine } from '../../story.js';

const request = {
  purpose: '36-1-1',
  aim: 'reliability',
  consent: '@consent',
  concealedAct: 'Kontrollvestlus, mida peab väidetav uus kontaktisik (viide VT-2021-13).',
  hides: ['performer', 'purpose'],
  hidesFrom: ['dataSubject'],
  reasons: 'Kaasatud isik on kahel korral andnud samast sündmusest vastukäivat teavet.',
  necessity: 'Kas ta räägib sama ka võõrale, selgub üksnes siis, kui ta vestlejat ei tunne.',
  rightsAffected: ['selfDetermination'],
  proportionality: 'Üks vestlus kokkulepitud kohas, eraelust ei küsita.',
  milderMeans: 'Otsesed küsimused ja avalikud allikad ei ole vastuolu selgitanud.',
} as const;

const grant = {
  extent: 'asAsked',
  reasons: 'Teabest sõltub üksuse otsus; üks vestlus on väike riive.',
  proportionality: 'Riive on lühike, isik on ise nõusoleku andnud.',
} as const;

const consentTo = (clause: string): StoryLine => ({
  at: '2021-02-24T07:20:00.000Z',
  who: 'recordsOfficer',
  register: 'consents',
  as: 'consent',
  with: {
    person: '@subject',
    form: 'written',
    clauses: [clause],
    givenAt: '2021-02-23T12:00:00.000Z',
  },
});

const opened = (name: string, consent: StoryLine): StoryLine[] => [
  {
    at: '2021-02-24T07:00:00.000Z',
    who: 'recordsOfficer',
    register: 'people',
    as: 'subject',
    with: { name, estonian: 'no', identified: true },
  },
  {
    at: '2021-02-24T07:10:00.000Z',
    who: 'recordsOfficer',
    register: 'cooperation',
    as: 'cooperation',
    with: { person: '@subject', from: '2020-11-02T07:00:00.000Z' },
  },
  consent,
  {
    at: '2021-02-24T07:30:00.000Z',
    who: 'requester',
    opens: 'M13',
    unit: '#unit',
    subject: '@subject',
    as: 'case',
  },
];
const asks = (change: Given = {}): StoryLine =>
  said('2021-02-24T08:00:00.000Z', 'requester', 'request', 'drafted', { ...request, ...change });
const running = [
  asks(),
  said('2021-02-24T08:10:00.000Z', 'requester', 'submit', 'submitted'),
  said('2021-02-24T10:00:00.000Z', 'legalOfficer', 'findLawful', 'checked', {
    reasons: 'Isik on kaasatud, nõusolek nimetab punkti 2, varjatakse üksnes tema eest.',
  }),
  said('2021-02-24T11:00:00.000Z', 'unitCommander', 'grant', ['KKS-37s1-4s3.a'], {
    ...grant, until: '2021-03-24T10:00:00.000Z',
  }),
  said('2021-02-24T12:00:00.000Z', 'commander', 'grant', ['KKS-37s1-4s3.b'], {
    ...grant, until: '2021-04-24T11:00:00.001Z',
  }),
  said('2021-02-24T12:00:00.000Z', 'commander', 'grant', 'decided', {
    ...grant, until: '2021-03-24T10:00:00.000Z',
  }),
  said('2021-02-25T07:00:00.000Z', 'requester', 'activate', 'effective.running'),
] as const;

const story = (id: string, et: string, en: string, lines: readonly StoryLine[]): Story =>
  ({ id, title: { et, en }, lines });

/** Whole cases of M13; the dates are UTC: Estonia is at UTC+2 until 28.03.2021, then UTC+3. */
export const stories: readonly Story[] = [
  story('m13-to-its-end', 'Lubatud, kasutatud, dokumenteeritud ja suletud',
    'Granted, used, documented and closed', [
      ...opened('Näidis Vestleja', consentTo('37-1.4-2.2')), ...running,
      said('2021-02-26T08:00:00.000Z', 'requester', 'logActivity', 'effective.running', {
        from: '2021-02-25T16:00:00.000Z', to: '2021-02-25T17:00:00.000Z',
        what: 'Kontrollvestlus peetud; isik kordas esimest ütlust.',
      }),
      said('2021-02-26T08:10:00.000Z', 'requester', 'storeItem', 'effective.running', {
        file: 'TT-2021-13', ...secret, lapsesAt: '2026-02-26T08:10:00.000Z',
      }),
      said('2021-02-26T09:00:00.000Z', 'requester', 'stop', 'ended.stopped', {
        because: 'aimMet', reasons: 'Vastuolu on selgitatud.',
      }),
      said('2021-03-01T08:00:00.000Z', 'recordsOfficer', 'close', ['KKS-37s1-6']),
      said('2021-03-01T08:10:00.000Z', 'recordsOfficer', 'addDocument', 'ended.stopped', {
        kind: 'endReport', reference: 'Aruanne 13/2021',
      }),
      said('2021-03-01T08:20:00.000Z', 'recordsOfficer', 'close', 'closed'),
    ]),
  story('m13-cooperation-ends', 'Koostöö lõppemisega lõpeb ka toiming',
    'With the cooperation the act ends', [
      ...opened('Näidis Lahkuja', consentTo('37-1.4-2.2')), ...running,
      {
        at: '2021-03-02T08:00:00.000Z', who: 'recordsOfficer', register: 'cooperation',
        act: 'end', with: { entry: '@cooperation', at: '2021-03-02T07:00:00.000Z' },
      },
      found('2021-03-02T08:00:00.000Z', 'ended.cooperationEnded', false),
    ]),
  story('m13-gate-by-gate', 'Määramata üksus, kaasamata isik, tühi taotlus',
    'A unit not designated, a person not involved, an empty request', [
      {
        at: '2021-02-24T07:00:00.000Z', who: 'recordsOfficer', register: 'people', as: 'subject',
        with: { name: 'Näidis Kõrvaline', estonian: 'no', identified: true },
      },
      {
        at: '2021-02-24T07:30:00.000Z', who: 'authorisedCommander', opens: 'M13',
        unit: '#authorisedUnit', subject: '@subject', as: 'case',
      },
      said('2021-02-24T08:00:00.000Z', 'authorisedCommander', 'submit', [
        'KKS-1-2', 'KKS-36-3', 'KKS-36-3-1', 'KKS-36-4.b', 'KKS-36-1', 'KKS-37s1-4s2.a',
        'KKS-37s1-4s2.b', 'KKS-37s1-4s2.c', 'KKS-37-2s2',
      ]),
    ]),
  story('m13-another-consent', 'Nõusolek peab nimetama just seda punkti',
    'The consent has to name this very clause', [
      ...opened('Näidis Kõhkleja', consentTo('37-1.4-2.3')), asks({ againstOthers: true }),
      said('2021-02-24T08:10:00.000Z', 'requester', 'submit', [
        'KKS-37s1-4s2.a', 'KKS-37s1-4s2-2',
      ]),
      said('2021-02-24T08:20:00.000Z', 'requester', 'withdraw', 'withdrawn', {
        reasons: 'Küsitakse uus nõusolek; teiste suhtes variandmeid ei kasutata.',
      }),
    ]),
];
