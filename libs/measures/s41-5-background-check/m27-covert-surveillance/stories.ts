import { checked, says } from '../../s36-common/check-story.js';
import type { Fields, Then } from '../../s36-common/check-story.js';
import type { Story, StoryLine } from '../../story.js';

type At = StoryLine['at'];

const request = {
  purpose: '36-1-5',
  aim: ['suitability'],
  consent: '@consent',
  reasons: 'Ankeedis nimetamata kohtumised võivad viidata salatsetud välissidemele.',
  necessity: 'Kohtumiste laad selgub üksnes kohapeal vaadeldes.',
  rightsAffected: ['privateLife'],
  proportionality: 'Vaadeldakse vaid avalikus kohas toimuvaid kohtumisi, mitte kodu ega peret.',
  milderMeans: 'Vestlus ja andmekogude kontroll vastuolu ei kõrvaldanud.',
} as const;
const grant = {
  extent: 'asAsked',
  reasons: 'Isikul on juurdepääs üksuse kaitseplaanidele; vastuolu tuleb selgitada.',
  proportionality: 'Riive piirdub avaliku ruumiga ega kesta kauem kui vaja.',
} as const;
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
const submitted = [
  ...requested,
  says('2021-02-22T08:30:00.000Z', 'requester', 'submit', {}, { state: 'submitted' }),
];
const lawfulFound = [
  ...submitted,
  says('2021-02-23T09:00:00.000Z', 'legalOfficer', 'findLawful',
    { reasons: 'Nõusolek nimetab jälgimist, õigustest on teavitatud, viies aasta on täis.' },
    { state: 'checked' }),
];
const coordinating = [
  ...lawfulFound,
  says('2021-02-23T09:30:00.000Z', 'requester', 'askCoordination', {}, { state: 'coordinating' }),
];
const coordinated = [
  ...coordinating,
  says('2021-02-26T10:00:00.000Z', 'kapoLiaison', 'coordinate', approval,
    { state: 'coordinated' }),
];
const decided = [
  ...coordinated,
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
const ends = (at: At, state: string): StoryLine => ({
  at, expect: '@case', state, effective: false,
});

/** Whole cases of M27; the dates are Estonian winter time (UTC+2) until 28.03.2021. */
export const stories: readonly Story[] = [
  {
    id: 'm27-to-its-term',
    title: {
      et: 'Kooskõlastatud, lubatud, ministrile teatatud, kestab tähtajani',
      en: 'Coordinated, granted, the minister told, runs to its term',
    },
    lines: [
      ...opened('Ott Kalmus'), ...running,
      watched('2021-03-10T08:00:00.000Z', '2021-03-09T16:00:00.000Z', '2021-03-09T18:00:00.000Z'),
      { at: '2021-05-01T06:59:59.999Z', expect: '@case', effective: true },
      { ...ends('2021-05-01T07:00:00.000Z', 'ended.expired'), tellingAs: 'telling' } as StoryLine,
      says('2021-05-03T07:00:00.000Z', 'requester', 'close', {}, { refused: ['KKS-43-1.a'] }),
      says('2021-05-03T07:10:00.000Z', 'requester', 'storeItem', {
        file: 'Teabetoimik TT-27/1', classified: true, lapsesAt: '2026-05-03T07:10:00.000Z',
      }),
      says('2021-05-03T07:20:00.000Z', 'requester', 'close', {}, { state: 'closed' }),
    ],
  },
  {
    id: 'm27-kapo-declines',
    title: { et: 'Kaitsepolitseiamet ei kooskõlasta', en: 'The Security Service declines' },
    lines: [
      ...opened('Rein Tamsalu'), ...coordinating,
      says('2021-02-25T10:00:00.000Z', 'commander', 'coordinate', approval,
        { refused: ['KKS-41s5-4.b'] }),
      says('2021-02-26T10:00:00.000Z', 'kapoLiaison', 'declineCoordination',
        { reasons: 'Jälgimine segaks meie menetlust.' }, { state: 'coordinationRefused' }),
    ],
  },
  {
    id: 'm27-before-coordination',
    title: {
      et: 'Otsustaja ei saa kooskõlastusest ette jõuda ega sellest kaugemale minna',
      en: 'The decider can neither forestall the coordination nor go beyond it',
    },
    lines: [
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
    ],
  },
  {
    id: 'm27-candidate',
    title: { et: 'Kandidaati varjatult ei jälgita', en: 'No covert surveillance of a candidate' },
    lines: [
      ...opened('Mart Kallas', { status: 'candidate', from: '2021-02-01T07:00:00.000Z' }),
      ...requested,
      says('2021-02-22T08:30:00.000Z', 'requester', 'submit', {},
        { refused: ['KKS-41s5-1s1.a'] }),
      says('2021-02-22T08:40:00.000Z', 'requester', 'withdraw',
        { reasons: 'Kandidaadi puhul ei ole see lubatud.' }, { state: 'withdrawn' }),
    ],
  },
  {
    id: 'm27-released-late-news',
    title: {
      et: 'Teenistusest vabastamisest teatatakse hiljem: toiming lõppes vabastamise hetkel',
      en: 'News of a release comes late: the measure ended at the instant of release',
    },
    lines: [
      ...opened('Priit Saar'), ...running,
      {
        at: '2021-03-18T08:00:00.000Z', who: 'recordsOfficer', register: 'service', act: 'end',
        with: { entry: '@service', effective: '2021-03-14T22:00:00.000Z' },
      },
      ends('2021-03-18T08:00:00.000Z', 'ended.serviceEnded'),
      watched('2021-03-18T09:00:00.000Z', '2021-03-12T10:00:00.000Z', '2021-03-12T12:00:00.000Z'),
      watched('2021-03-18T09:10:00.000Z', '2021-03-15T10:00:00.000Z', '2021-03-15T12:00:00.000Z',
        { refused: ['KKS-41s5-4.c'] }),
    ],
  },
  {
    id: 'm27-right-untold',
    title: {
      et: 'Ühest õigusest teavitamata nõusolek ei kehti',
      en: 'A consent without one of the five rights does not hold',
    },
    lines: [
      ...opened('Kaur Mägi', {}, { told: [1, 2, 3, 5] }), ...requested,
      says('2021-02-22T08:30:00.000Z', 'requester', 'submit', {}, { refused: ['KKS-41s6-2'] }),
      consented('2021-02-23T07:00:00.000Z', 'renewed', { givenAt: '2021-02-23T06:00:00.000Z' }),
      says('2021-02-23T08:00:00.000Z', 'requester', 'request', { ...request, consent: '@renewed' }),
      says('2021-02-23T08:10:00.000Z', 'requester', 'submit', {}, { state: 'submitted' }),
      says('2021-02-25T09:00:00.000Z', 'legalOfficer', 'findUnlawful',
        { reasons: 'Vestlus isikuga on pidamata.' }, { state: 'foundUnlawful' }),
    ],
  },
];
