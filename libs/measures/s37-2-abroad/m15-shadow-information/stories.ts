import type { Story } from '../../measure.js';
import { found, said, secret } from '../../s36-common/said.js';
import type { Given } from '../../s36-common/said.js';
import type { Cast, StoryLine } from '../../story.js';

/** For acting abroad, § 37 (2) 2): the minister is told. */
const actingAbroad = {
  purpose: '36-1-1',
  limb: '37-2-2',
  methods: ['#method'],
  task: '#task',
  techniques: ['shadowInformation'],
  concealedAct: 'Sadama läbilaskevõime küsitlus; küsija tegutseb veofirma esindajana.',
  hides: ['performer', 'purpose'],
  hidesFrom: ['dataSubject'],
  abroadNecessity: 'Üksus saadetakse suvel välisriigi sadamasse, mille oludest isik teab.',
  reasons: 'Avalikult küsides jõuaks üksuse tulek teise riigi luureni.',
  necessity: 'Sadama seis tuleb teada saada enne, kui saatmisest keegi kuuleb.',
  rightsAffected: ['selfDetermination'],
  proportionality: 'Isiku enda kohta teavet ei koguta ja talle kahju ei teki.',
  milderMeans: 'Avalikult küsitlemine paljastaks ülesande; liitlastel ülevaadet ei ole.',
} as const;

/** In the area of an operation, § 37 (2) 1): the minister is not told beforehand. */
const inOperation = {
  ...actingAbroad,
  purpose: '36-1-2', limb: '37-2-1', operation: '#operation',
  concealedAct: 'Piirkonna teede vaatlus tsiviilsõidukist.',
  hides: ['ownership'],
  techniques: ['conspiracyTechniques'],
} as const;

const grant = {
  extent: 'asAsked',
  reasons: 'Teave on vajalik ja avalikult küsides seda ei saa.',
  proportionality: 'Eksitus on lühike ega too isikule kaasa kohustusi.',
} as const;

const opened = (
  name: string, estonian = 'no', unit = '#unit', who: Cast = 'requester',
): StoryLine[] => [
  {
    at: '2021-05-10T06:00:00.000Z', who: 'recordsOfficer', register: 'people', as: 'subject',
    with: { name, estonian, identified: true },
  },
  { at: '2021-05-10T06:30:00.000Z', who, opens: 'M15', unit, subject: '@subject', as: 'case' },
];
const consents = (form: string): StoryLine => ({
  at: '2021-05-10T06:40:00.000Z', who: 'recordsOfficer', register: 'consents', as: 'consent',
  with: { person: '@subject', form, clauses: ['37.2-1'], givenAt: '2021-05-07T09:00:00.000Z' },
});
const asks = (request: Given, who: Cast = 'requester'): StoryLine =>
  said('2021-05-10T07:00:00.000Z', who, 'request', 'drafted', request);
const submits = (then: string | readonly string[]): StoryLine =>
  said('2021-05-10T07:10:00.000Z', 'requester', 'submit', then);
const checked = (request: Given): readonly StoryLine[] => [
  asks(request), submits('submitted'),
  said('2021-05-10T09:00:00.000Z', 'legalOfficer', 'findLawful', 'checked', {
    reasons: 'Varjatav toiming on nimetatud, varjatakse üksnes andmesubjekti eest.',
  }),
];
/** Who has no authorisation is refused by the clause that the request rests on as well. */
const granted = (clause: string): readonly StoryLine[] => [
  said('2021-05-10T11:00:00.000Z', 'unitCommander', 'grant', ['KKS-37-2', clause], {
    ...grant, until: '2021-06-10T09:00:00.000Z',
  }),
  said('2021-05-10T11:30:00.000Z', 'authorisedCommander', 'grant', ['KKS-37-2'], {
    ...grant, until: '2021-07-10T11:30:00.001Z',
  }),
  said('2021-05-10T11:30:00.000Z', 'authorisedCommander', 'grant', 'decided', {
    ...grant, until: '2021-07-10T11:30:00.000Z',
  }),
];
const begins = said('2021-05-11T06:00:00.000Z', 'requester', 'activate', 'effective.running');

const story = (id: string, et: string, en: string, lines: readonly StoryLine[]): Story =>
  ({ id, title: { et, en }, lines });

/** Whole cases of M15; the dates are Estonian summer time, UTC+3. */
export const stories: readonly Story[] = [
  story('m15-to-its-end', 'Väljaspool Eestit tegutsemiseks: teatatud, kasutatud ja suletud',
    'For acting outside Estonia: notified, used and closed', [
      ...opened('Näidis Dispetšer'), ...checked(actingAbroad), ...granted('KKS-37-2-2.c'),
      { at: '2021-05-10T12:00:00.000Z', who: 'minister', receives: 'minister', of: '@case' },
      begins,
      said('2021-05-12T12:00:00.000Z', 'requester', 'logActivity', 'effective.running', {
        from: '2021-05-12T07:00:00.000Z', to: '2021-05-12T08:00:00.000Z', method: '#method',
        what: 'Vesteldi veofirma esindajana kaide koormusest.',
      }),
      said('2021-05-12T12:10:00.000Z', 'requester', 'storeItem', 'effective.running', {
        file: 'TT-2021-15', ...secret, lapsesAt: '2026-05-12T12:10:00.000Z',
      }),
      said('2021-05-20T07:00:00.000Z', 'requester', 'stop', 'ended.stopped', {
        because: 'aimMet', reasons: 'Ülevaade on koos.',
      }),
      said('2021-05-21T07:00:00.000Z', 'recordsOfficer', 'close', 'closed'),
    ]),
  story('m15-term', 'Operatsiooni piirkonnas: ministrile ette ei teatata, tähtajal lõpeb',
    'In an operation area: the minister is not told beforehand; it ends at its term', [
      ...opened('Näidis Teehoidja'), ...checked(inOperation), ...granted('KKS-37-2-1.d'), begins,
      found('2021-07-10T11:29:59.999Z', 'effective.running', true),
      found('2021-07-10T11:30:00.000Z', 'ended.expired', false),
    ]),
  story('m15-consent-withdrawn', 'Eesti kodanik võtab nõusoleku tagasi ja kasutamine lõpeb',
    'An Estonian citizen withdraws the consent and the use ends', [
      ...opened('Näidis Vahendaja', 'yes'), consents('reproducible'),
      ...checked({ ...actingAbroad, consent: '@consent' }), ...granted('KKS-37-2-2.c'), begins,
      {
        at: '2021-05-13T08:00:00.000Z', who: 'recordsOfficer', register: 'consents',
        act: 'withdraw', with: { entry: '@consent', at: '2021-05-13T07:30:00.000Z' },
      },
      found('2021-05-13T08:00:00.000Z', 'ended.consentWithdrawn', false),
    ]),
  story('m15-gate-by-gate', 'Taotlust parandatakse, kuni ükski tingimus ei puudu',
    'The request is corrected until no condition is missing', [
      ...opened('Näidis Agent', 'yes'),
      said('2021-05-10T06:50:00.000Z', 'requester', 'submit', [
        'KKS-1-2', 'KKS-36-3', 'KKS-36-3-1', 'KKS-36-4.b', 'KKS-36-1', 'KKS-42-2', 'KKS-37-2',
        'KKS-37-2s2', 'KKS-38',
      ]),
      asks({ ...actingAbroad, hidesFrom: ['dataSubject', 'overseer'], abroadNecessity: '-' }),
      submits(['KKS-37-2-2.c', 'KKS-37-2s1', 'KKS-37-2s2']),
      said('2021-05-10T07:20:00.000Z', 'requester', 'request', 'drafted', {
        ...actingAbroad, limb: '37-2-1', techniques: ['simulation'],
      }),
      said('2021-05-10T07:30:00.000Z', 'requester', 'submit', ['KKS-37-2-1.d', 'KKS-37s2-2']),
      said('2021-05-10T07:40:00.000Z', 'requester', 'withdraw', 'withdrawn', {
        reasons: 'Vaja on teesklemist; selle asi algatatakse eraldi.',
      }),
    ]),
  story('m15-other-unit', 'Määramata üksus variandmeid ei kasuta',
    'A unit not designated uses no shadow information', [
      ...opened('Näidis Pealtnägija', 'no', '#authorisedUnit', 'authorisedCommander'),
      asks(actingAbroad, 'authorisedCommander'),
      said('2021-05-10T07:10:00.000Z', 'authorisedCommander', 'submit', ['KKS-37-3']),
    ]),
];
