import type { Story } from '../../measure.js';
import { found, said } from '../../s36-common/said.js';
import type { Given } from '../../s36-common/said.js';
import type { StoryLine } from '../../story.js';

const request = {
  purpose: '36-1-1',
  aim: 'suitability',
  consent: '@consent',
  manner: ['41-5.1.2', '41-5.1.3'],
  sources: 'Vestlus isiku endise tööandjaga; karistusregistri kehtivad andmed.',
  reasons: 'Isiku elukorraldus on muutunud, tema jätkuv sobivus tuleb otsustada.',
  necessity: 'Ilma andmeteta ei saa otsustada, kas koostööd jätkata.',
  rightsAffected: ['selfDetermination', 'privateLife'],
  proportionality: 'Üks vestlus ja üks päring, isik teab ja on nõus.',
  milderMeans: 'Isiku enda ütlused ei ole kontrollitavad.',
} as const;

const covert = {
  manner: ['41-5.1.4'], covert: true,
  sources: 'Äriregistri osalused, rahvastikuregistri elukohad.',
  whyCovert: 'Avalik päring annaks koostööst teada andmekogu töötajatele.',
} as const;

const grant = {
  extent: 'asAsked',
  reasons: 'Sobivuse küsimus tuleb lahendada enne järgmist ülesannet.',
  proportionality: 'Riive on väike ja isik on sellega nõus.',
} as const;

const consented = (told: readonly number[]): StoryLine => ({
  at: '2021-03-01T07:20:00.000Z', who: 'recordsOfficer', register: 'consents', as: 'consent',
  with: {
    person: '@subject', form: 'written', clauses: ['37-1.4-2.1'], told,
    toldAt: '2021-02-26T12:00:00.000Z', givenAt: '2021-02-26T12:30:00.000Z',
  },
});

const person = (name: string): StoryLine => ({
  at: '2021-03-01T07:00:00.000Z', who: 'recordsOfficer', register: 'people', as: 'subject',
  with: { name, estonian: 'no', identified: true },
});

const opened = (name: string, told: readonly number[] = [1, 2, 3, 4, 5]): StoryLine[] => [
  person(name),
  {
    at: '2021-03-01T07:10:00.000Z', who: 'recordsOfficer', register: 'cooperation',
    with: { person: '@subject', from: '2020-11-02T07:00:00.000Z' },
  },
  consented(told),
  {
    at: '2021-03-01T07:30:00.000Z', who: 'requester', opens: 'M12', unit: '#unit',
    subject: '@subject', as: 'case',
  },
];
const asks = (change: Given = {}): StoryLine =>
  said('2021-03-01T08:00:00.000Z', 'requester', 'request', 'drafted', { ...request, ...change });
const checked = (change: Given = {}): StoryLine[] => [
  asks(change),
  said('2021-03-01T08:10:00.000Z', 'requester', 'submit', 'submitted'),
  said('2021-03-01T10:00:00.000Z', 'legalOfficer', 'findLawful', 'checked', {
    reasons: 'Isik on kaasatud, kirjalik nõusolek nimetab punkti 1, õigustest on teatatud.',
  }),
];

const story = (id: string, et: string, en: string, lines: readonly StoryLine[]): Story =>
  ({ id, title: { et, en }, lines });

/** Whole cases of M12; the dates are UTC: Estonia is at UTC+2 until 28.03.2021, then UTC+3. */
export const stories: readonly Story[] = [
  story('m12-to-its-end', 'Üksuse ülem otsustab, andmed kogutakse, menetlus suletakse',
    'The unit commander decides, data are collected, the case is closed', [
      ...opened('Näidis Sobivusküsimus'), ...checked(),
      said('2021-03-01T12:00:00.000Z', 'commander', 'grant', ['KKS-37s1-4s2-1'], {
        ...grant, until: '2021-04-01T09:00:00.000Z',
      }),
      said('2021-03-01T12:10:00.000Z', 'unitCommander', 'grant', 'decided', {
        ...grant, until: '2021-04-01T09:00:00.000Z',
      }),
      said('2021-03-02T07:00:00.000Z', 'requester', 'activate', 'effective.running'),
      said('2021-03-04T08:00:00.000Z', 'requester', 'logActivity', 'effective.running', {
        from: '2021-03-03T08:00:00.000Z', to: '2021-03-03T09:30:00.000Z',
        what: 'Vestlus endise tööandjaga; karistusi ei ole.',
      }),
      said('2021-03-04T08:10:00.000Z', 'requester', 'storeItem', 'effective.running', {
        file: 'TT-2021-12', classified: false,
      }),
      said('2021-03-05T08:00:00.000Z', 'requester', 'stop', 'ended.stopped', {
        because: 'aimMet', reasons: 'Isik on jätkuvalt sobiv.',
      }),
      said('2021-03-08T08:00:00.000Z', 'recordsOfficer', 'close', ['KKS-37s1-6']),
      said('2021-03-08T08:10:00.000Z', 'recordsOfficer', 'addDocument', 'ended.stopped', {
        kind: 'endReport', reference: 'Aruanne 12/2021',
      }),
      said('2021-03-08T08:20:00.000Z', 'recordsOfficer', 'close', 'closed'),
    ]),
  story('m12-covert', 'Varjatud kontrolli otsustab volitatud ülem, kaheks kuuks',
    'A covert check is decided by an authorised commander, for two months', [
      ...opened('Näidis Osanik'), ...checked(covert),
      said('2021-03-01T12:00:00.000Z', 'unitCommander', 'grant', ['KKS-37s1-4s2-1'], {
        ...grant, until: '2021-04-01T09:00:00.000Z',
      }),
      said('2021-03-01T12:10:00.000Z', 'authorisedCommander', 'grant', ['KKS-37s1-4s2-1'], {
        ...grant, until: '2021-05-01T11:10:00.001Z',
      }),
      said('2021-03-01T12:10:00.000Z', 'authorisedCommander', 'grant', 'decided', {
        ...grant, until: '2021-05-01T11:10:00.000Z',
      }),
      said('2021-03-02T07:00:00.000Z', 'requester', 'activate', 'effective.running'),
      {
        at: '2021-03-03T09:00:00.000Z', who: 'recordsOfficer', register: 'consents',
        act: 'withdraw', with: { entry: '@consent', at: '2021-03-03T08:00:00.000Z' },
      },
      found('2021-03-03T09:00:00.000Z', 'ended.consentWithdrawn', false),
    ]),
  story('m12-gate-by-gate', 'Määramata üksus, kaasamata isik, tühi taotlus',
    'A unit not designated, a person not involved, an empty request', [
      person('Näidis Mitteteadja'),
      {
        at: '2021-03-01T07:30:00.000Z', who: 'authorisedCommander', opens: 'M12',
        unit: '#authorisedUnit', subject: '@subject', as: 'case',
      },
      said('2021-03-01T08:00:00.000Z', 'authorisedCommander', 'submit', [
        'KKS-1-2', 'KKS-36-3', 'KKS-36-3-1', 'KKS-36-4.b', 'KKS-36-1', 'KKS-37s1-4s2.a',
        'KKS-37s1-4s2.b', 'KKS-37s1-4s2.c', 'KKS-37s1-4s2-1', 'KKS-41s6-1.a',
      ]),
    ]),
  story('m12-not-told', 'Õigustest teatamata jäetud isiku kohta andmeid ei koguta',
    'No data are collected on a person not told of the rights', [
      ...opened('Näidis Teavitamata', [1, 2]), asks(),
      said('2021-03-01T08:10:00.000Z', 'requester', 'submit', ['KKS-41s6-2']),
      said('2021-03-01T08:20:00.000Z', 'requester', 'withdraw', 'withdrawn', {
        reasons: 'Isikule selgitatakse õigused ja küsitakse uus nõusolek.',
      }),
    ]),
];
