import { checked, grant, request, says } from '../check-story.js';
import type { Fields, Then } from '../check-story.js';
import type { Story, StoryLine } from '../../story.js';
import { secret } from '../../s36-common/said.js';
import { gates, stranger } from './story-gates.js';

type At = StoryLine['at'];

const approval = {
  reference: 'KAPO 26.02.2021 nr 4-1/17',
  reasons: 'Meie toimingutega vastuolu ei ole.',
} as const;

/** In service since 15.02.2016: the fifth year's window is open from 15.02. to 15.05.2021. */
const { subject, consented } = checked('41-5.1-1.3');
const opened = (name: string, service: Fields = {}, consent: Fields = {}): StoryLine[] => [
  ...subject(name, service, consent),
  {
    at: '2021-02-22T08:00:00.000Z', who: 'requester', opens: 'M27', unit: '#unit',
    subject: '@subject', as: 'case',
  },
];

const requested = [says('2021-02-22T08:20:00.000Z', 'requester', 'request', request)];
const lawfulFound = [
  ...requested,
  says('2021-02-22T08:30:00.000Z', 'requester', 'submit', {}, { state: 'submitted' }),
  says('2021-02-23T09:00:00.000Z', 'legalOfficer', 'findLawful',
    { reasons: 'Nõusolek nimetab jälgimist, õigustest on teavitatud, viies aasta on täis.' },
    { state: 'checked' }),
];
const coordinating = [
  ...lawfulFound,
  says('2021-02-23T09:30:00.000Z', 'requester', 'askCoordination', {}, { state: 'coordinating' }),
];
const decided = [
  ...coordinating,
  says('2021-02-26T10:00:00.000Z', 'kapoLiaison', 'coordinate', approval,
    { state: 'coordinated' }),
  says('2021-03-01T08:00:00.000Z', 'authorisedCommander', 'grant',
    { ...grant, until: '2021-05-01T07:00:00.001Z' }, { refused: ['KKS-41s5-4.c'] }),
  says('2021-03-01T08:00:00.000Z', 'authorisedCommander', 'grant',
    { ...grant, until: '2021-05-01T07:00:00.000Z' }, { state: 'decided' }),
];
const running: StoryLine[] = [
  ...decided,
  { at: '2021-03-01T09:00:00.000Z', who: 'minister', receives: 'minister', of: '@case' },
  says('2021-03-01T09:30:00.000Z', 'requester', 'activate', {}, { state: 'effective.running' }),
];
const watched = (at: At, from: At, to: At, then: Then = {}) =>
  says(at, 'requester', 'logActivity', { from, to, what: 'Vaadeldi kohtumist kohvikus.' }, then);
const asks = (at: At, change: Fields, refused: readonly string[] = []): StoryLine[] => [
  says(at, 'requester', 'request', change),
  says(at, 'requester', 'submit', {}, refused.length > 0 ? { refused } : { state: 'submitted' }),
];
const ends = (at: At, state: string) => ({ at, expect: '@case', state, effective: false });

const story = (id: string, et: string, en: string, lines: readonly StoryLine[]): Story =>
  ({ id, title: { et, en }, lines });

/** Whole cases of M27; the dates are Estonian winter time (UTC+2) until 28.03.2021. */
export const stories: readonly Story[] = [
  gates,
  stranger,
  story('m27-to-its-term',
    'Kooskõlastatud, lubatud, ministrile teatatud, kestab tähtajani',
    'Coordinated, granted, the minister told, runs to its term', [
    ...opened('Ott Kalmus'), ...running,
    watched('2021-03-10T08:00:00.000Z', '2021-03-09T16:00:00.000Z', '2021-03-09T18:00:00.000Z'),
    { at: '2021-05-01T06:59:59.999Z', expect: '@case', effective: true },
    { ...ends('2021-05-01T07:00:00.000Z', 'ended.expired'), tellingAs: 'telling' },
    says('2021-05-03T07:00:00.000Z', 'requester', 'close', {}, { refused: ['KKS-43-1.a'] }),
    says('2021-05-03T07:10:00.000Z', 'requester', 'storeItem', {
      file: 'Teabetoimik TT-27/1', ...secret, lapsesAt: '2026-05-03T07:10:00.000Z',
    }),
    says('2021-05-03T07:20:00.000Z', 'requester', 'close', {}, { state: 'closed' }),
  ]),
  story('m27-kapo-declines',
    'Kaitsepolitseiamet ei kooskõlasta',
    'The Internal Security Service declines', [
    ...opened('Rein Tamsalu'), ...coordinating,
    says('2021-02-25T10:00:00.000Z', 'commander', 'coordinate', approval,
      { refused: ['KKS-41s5-4.b'] }),
    says('2021-02-26T10:00:00.000Z', 'kapoLiaison', 'declineCoordination',
      { reasons: 'Jälgimine segaks meie menetlust.' }, { state: 'coordinationRefused' }),
  ]),
  story('m27-before-coordination',
    'Otsustaja ei saa kooskõlastusest ette jõuda ega sellest kaugemale minna',
    'The decider can neither forestall the coordination nor go beyond it', [
    ...opened('Siim Lepik'), ...lawfulFound,
    says('2021-02-23T09:20:00.000Z', 'commander', 'grant',
      { ...grant, until: '2021-03-20T08:00:00.000Z' }, { refused: ['KKS-41s5-4.b'] }),
    says('2021-02-23T09:30:00.000Z', 'requester', 'askCoordination'),
    says('2021-02-25T08:00:00.000Z', 'commander', 'grant',
      { ...grant, until: '2021-03-20T08:00:00.000Z' }, { refused: ['KKS-41s5-4.b'] }),
    says('2021-02-26T10:00:00.000Z', 'kapoLiaison', 'coordinate',
      { ...approval, until: '2021-03-31T09:00:00.000Z' }, { state: 'coordinated' }),
    says('2021-03-12T10:00:00.000Z', 'commander', 'grant',
      { ...grant, until: '2021-03-31T09:00:00.001Z' }, { refused: ['KKS-41s5-4.b'] }),
    says('2021-03-12T10:00:00.001Z', 'commander', 'grant',
      { ...grant, until: '2021-03-31T09:00:00.000Z' }, { refused: ['KKS-41s5-4.b'] }),
    says('2021-03-12T11:00:00.000Z', 'requester', 'askCoordination'),
    says('2021-03-15T08:00:00.000Z', 'kapoLiaison', 'coordinate',
      { ...approval, conditions: 'Jälgimisest Tallinna kesklinnas teatada ette.' }),
    says('2021-03-16T08:00:00.000Z', 'commander', 'grant', {
      ...grant, until: '2021-04-16T07:00:00.000Z',
      extent: 'withConditions', limits: 'Tallinna kesklinnas üksnes etteteatamisel.',
    }, { state: 'decided' }),
    says('2021-03-16T10:00:00.000Z', 'requester', 'activate'),
    says('2021-03-24T08:00:00.000Z', 'requester', 'stop',
      { because: 'aimMet', reasons: 'Vastuolu selgitati.' }, { state: 'ended.stopped' }),
  ]),
  story('m27-candidate',
    'Kandidaati varjatult ei jälgita',
    'No covert surveillance of a candidate', [
    ...opened('Mart Kallas', { status: 'candidate', from: '2021-02-01T07:00:00.000Z' }),
    ...requested,
    says('2021-02-22T08:30:00.000Z', 'requester', 'submit', {},
      { refused: ['KKS-41s5-1s1.a'] }),
    says('2021-02-22T08:40:00.000Z', 'requester', 'withdraw',
      { reasons: 'Kandidaadi puhul ei ole see lubatud.' }, { state: 'withdrawn' }),
  ]),
  story('m27-released-late-news',
    'Teenistusest vabastamisest teatatakse hiljem: toiming lõppes vabastamise hetkel',
    'News of a release comes late: the measure ended at the instant of release', [
    ...opened('Priit Saar'), ...running,
    {
      at: '2021-03-18T08:00:00.000Z', who: 'recordsOfficer', register: 'service', act: 'end',
      with: { entry: '@service', effective: '2021-03-14T22:00:00.000Z' },
    },
    ends('2021-03-18T08:00:00.000Z', 'ended.serviceEnded'),
    watched('2021-03-18T09:00:00.000Z', '2021-03-12T10:00:00.000Z', '2021-03-12T12:00:00.000Z'),
    watched('2021-03-18T09:10:00.000Z', '2021-03-15T10:00:00.000Z', '2021-03-15T12:00:00.000Z',
      { refused: ['KKS-41s5-4.c'] }),
  ]),
  story('m27-right-untold',
    'Ühest õigusest teavitamata nõusolek ei kehti',
    'A consent without one of the five rights does not hold', [
    ...opened('Kaur Mägi', {}, { told: [1, 2, 3, 5] }), ...requested,
    says('2021-02-22T08:30:00.000Z', 'requester', 'submit', {}, { refused: ['KKS-41s6-2'] }),
    consented('2021-02-23T07:00:00.000Z', 'renewed', { givenAt: '2021-02-23T06:00:00.000Z' }),
    says('2021-02-23T08:00:00.000Z', 'requester', 'request', { ...request, consent: '@renewed' }),
    says('2021-02-23T08:10:00.000Z', 'requester', 'submit', {}, { state: 'submitted' }),
    says('2021-02-25T09:00:00.000Z', 'legalOfficer', 'findUnlawful',
      { reasons: 'Vestlus isikuga on pidamata.' }, { state: 'foundUnlawful' }),
  ]),
  story('m27-corrected',
    'Taotlust parandatakse, kuni miski ei puudu; juhataja keeldub',
    'The request is corrected until nothing is missing; the Commander refuses', [
    ...opened('Tarmo Pihlak', { from: '2018-09-01T05:00:00.000Z' },
      { toldAt: '2020-06-04T08:00:00.000Z', givenAt: '2020-06-04T20:59:59.999Z' }),
    ...asks('2021-02-22T09:00:00.000Z', { ...request, watchesOthers: true },
      ['KKS-41s5-1s1-3', 'KKS-41s6-1.a', 'KKS-41s8.a']),
    consented('2021-02-23T07:00:00.000Z', 'renewed', { givenAt: '2021-02-23T06:00:00.000Z' }),
    ...asks('2021-02-23T08:00:00.000Z', { watchesOthers: false, consent: '@renewed' },
      ['KKS-41s8.a']),
    ...asks('2021-02-23T08:10:00.000Z', { suspicion: 'Nähtud välisriigi luurajaga.' },
      ['KKS-41s8.b']),
    ...asks('2021-02-23T08:20:00.000Z',
      { suspectedClause: '41-3.1.2', suspicionDate: '2021-02-10' }),
    says('2021-02-25T09:00:00.000Z', 'legalOfficer', 'findLawful',
      { reasons: 'Kahtlus on põhjendatud ja jääb teenistuse aega.' }, { state: 'checked' }),
    says('2021-02-26T09:00:00.000Z', 'commander', 'refuse',
      { reasons: 'Esmalt vestelda isikuga.' }, { state: 'refused' }),
  ]),
  story('m27-consent-withdrawn',
    'Nõusolek võetakse tagasi: toiming lõpeb',
    'The consent is withdrawn: it ends', [
    ...opened('Veiko Jõgi'), ...running,
    {
      at: '2021-03-11T09:00:00.000Z', who: 'recordsOfficer', register: 'consents',
      act: 'withdraw', with: { entry: '@consent', at: '2021-03-11T08:45:00.000Z' },
    },
    ends('2021-03-11T09:00:00.000Z', 'ended.consentWithdrawn'),
  ]),
  story('m27-end-asked',
    'Isik taotleb andmete kogumise lõpetamist',
    'The person asks that collection end', [
    ...opened('Indrek Vaher'), ...running,
    says('2021-03-11T09:00:00.000Z', 'recordsOfficer', 'endAsked',
      { reference: 'Isiku avaldus 11.03.2021' }, { state: 'ended.endAsked' }),
  ]),
  story('m27-unused', 'Alustamata otsus lõpeb tähtajaga', 'A decision never used lapses', [
    ...opened('Urmas Kask'), ...decided, ends('2021-05-01T07:00:00.000Z', 'lapsed'),
  ]),
];
