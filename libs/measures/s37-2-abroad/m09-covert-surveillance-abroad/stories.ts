import type { Story } from '../../measure.js';
import { found, said, secret } from '../../s36-common/said.js';
import type { Given } from '../../s36-common/said.js';
import type { StoryLine } from '../../story.js';

const request = {
  purpose: '36-1-1',
  watchedIn: ['abroad'],
  methods: ['#method'],
  task: '#task',
  reasons: 'Isik värbab naaberriigis Eesti kaitserajatisi pildistavaid reisijaid.',
  necessity: 'Kellele ta pilte edasi annab, selgub üksnes tema kohtumisi vaadeldes.',
  rightsAffected: ['privateLife'],
  proportionality: 'Vaadeldakse avalikus kohas, kodu ja perekonda ei puudutata.',
  milderMeans: 'Liitlastel teavet ei ole ja avalikud allikad tema kohtumisi ei kajasta.',
} as const;

const grant = {
  extent: 'asAsked',
  reasons: 'Oht kaitserajatistele on tegelik, muu tee kohtumisteni puudub.',
  proportionality: 'Riive on lühike ja piirdub avaliku ruumiga.',
} as const;

const opened = (name: string, estonian = 'no'): StoryLine[] => [
  {
    at: '2021-04-05T06:00:00.000Z', who: 'recordsOfficer', register: 'people', as: 'subject',
    with: { name, estonian, identified: true },
  },
  {
    at: '2021-04-05T06:30:00.000Z', who: 'requester', opens: 'M09', unit: '#unit',
    subject: '@subject', as: 'case',
  },
];
const asks = (change: Given = {}): StoryLine =>
  said('2021-04-05T07:00:00.000Z', 'requester', 'request', 'drafted', { ...request, ...change });
const submits = (then: string | readonly string[]): StoryLine =>
  said('2021-04-05T07:10:00.000Z', 'requester', 'submit', then);
const running: readonly StoryLine[] = [
  asks(), submits('submitted'),
  said('2021-04-05T09:00:00.000Z', 'legalOfficer', 'findLawful', 'checked', {
    reasons: 'Isik viibib välisriigis, ei ole Eesti kodanik, meetod on loetelus.',
  }),
  said('2021-04-05T11:00:00.000Z', 'unitCommander', 'grant', ['KKS-37-2-3'], {
    ...grant, until: '2021-05-05T09:00:00.000Z',
  }),
  said('2021-04-05T11:30:00.000Z', 'authorisedCommander', 'grant', ['KKS-37-2-3'], {
    ...grant, until: '2021-06-05T11:30:00.001Z',
  }),
  said('2021-04-05T11:30:00.000Z', 'authorisedCommander', 'grant', 'decided', {
    ...grant, until: '2021-06-05T11:30:00.000Z',
  }),
  { at: '2021-04-05T12:00:00.000Z', who: 'minister', receives: 'minister', of: '@case' },
  said('2021-04-06T06:00:00.000Z', 'requester', 'activate', 'effective.running'),
];
const watched = (to: StoryLine['at'], at: StoryLine['at'], then: string | readonly string[]) =>
  said(at, 'requester', 'logActivity', then, {
    from: '2021-04-08T06:00:00.000Z', to, method: '#method',
    what: 'Vaadeldud rongijaamas; isik ostis pileti Valka.',
  });

const story = (id: string, et: string, en: string, lines: readonly StoryLine[]): Story =>
  ({ id, title: { et, en }, lines });

/** Whole cases of M09; the dates are Estonian summer time, UTC+3. */
export const stories: readonly Story[] = [
  story('m09-border', 'Isik tuleb Eestisse ja jälgimine lõpeb piiril',
    'The person enters Estonia and the surveillance ends at the border', [
      ...opened('Näidis Reisija'), ...running,
      watched('2021-04-08T09:30:00.000Z', '2021-04-08T12:00:00.000Z', 'effective.running'),
      said('2021-04-08T12:10:00.000Z', 'requester', 'crossedIntoEstonia', ['KKS-37-2-3'], {
        effective: '2021-04-08T14:00:00.000Z',
      }),
      said('2021-04-08T12:10:00.000Z', 'requester', 'crossedIntoEstonia',
        'ended.crossedIntoEstonia', { effective: '2021-04-08T10:00:00.000Z' }),
      watched('2021-04-08T10:00:00.001Z', '2021-04-08T12:20:00.000Z', ['KKS-37-2-3']),
      watched('2021-04-08T10:00:00.000Z', '2021-04-08T12:30:00.000Z', 'ended.crossedIntoEstonia'),
      said('2021-04-08T12:40:00.000Z', 'requester', 'storeItem', 'ended.crossedIntoEstonia', {
        file: 'TT-2021-09', ...secret, lapsesAt: '2026-04-08T12:40:00.000Z',
      }),
      said('2021-04-09T07:00:00.000Z', 'recordsOfficer', 'close', 'closed'),
    ]),
  story('m09-border-late', 'Piiriületus saab teatavaks hiljem ja rikkumine jääb kirja',
    'The crossing becomes known late, and the breach stays on record', [
      ...opened('Näidis Edasisõitja'), ...running,
      watched('2021-04-08T11:00:00.000Z', '2021-04-08T12:00:00.000Z', 'effective.running'),
      said('2021-04-08T13:00:00.000Z', 'requester', 'stop', 'ended.stopped', {
        because: 'notLawful', reasons: 'Selgus, et isik võis olla juba Eestis.',
      }),
      said('2021-04-09T07:00:00.000Z', 'recordsOfficer', 'crossedIntoEstonia',
        'ended.crossedIntoEstonia', { effective: '2021-04-08T10:00:00.000Z' }),
    ]),
  story('m09-term', 'Tähtaja saabudes jälgimine lõpeb', 'At its term the surveillance ends', [
    ...opened('Näidis Kohtuja'), ...running,
    found('2021-06-05T11:29:59.999Z', 'effective.running', true),
    found('2021-06-05T11:30:00.000Z', 'ended.expired', false),
  ]),
  story('m09-gate-by-gate', 'Taotlust parandatakse, kuni ükski tingimus ei puudu',
    'The request is corrected until no condition is missing', [
      ...opened('Näidis Pildistaja'),
      said('2021-04-05T06:40:00.000Z', 'requester', 'submit', [
        'KKS-1-2', 'KKS-36-3', 'KKS-36-3-1', 'KKS-36-4.b', 'KKS-36-1', 'KKS-42-2', 'KKS-37-2-3',
        'KKS-38',
      ]),
      asks({ watchedIn: ['abroad', 'estonia'] }), submits(['KKS-37-2-3']),
      said('2021-04-05T07:20:00.000Z', 'requester', 'request', 'drafted', {
        watchedIn: ['abroad'], interceptsMessages: true,
      }),
      said('2021-04-05T07:30:00.000Z', 'requester', 'submit', ['KKS-37-2-3']),
      said('2021-04-05T07:40:00.000Z', 'requester', 'withdraw', 'withdrawn', {
        reasons: 'Sõnumeid lugemata ei saa; otsitakse muud võimalust.',
      }),
    ]),
  story('m09-citizen', 'Eesti kodanikku välismaal varjatult ei jälgita',
    'An Estonian citizen is not watched covertly abroad', [
      ...opened('Näidis Väliseestlane', 'yes'), asks(), submits(['KKS-37-2s1']),
      said('2021-04-05T07:20:00.000Z', 'requester', 'request', 'drafted', {
        purpose: '36-1-4', protectedUnit: '#unit', operation: '#operation',
        counselDecision: 'Õigusnõuniku arvamus nr 9 (näidis), Kaitseväe juhataja allkirjaga.',
      }),
      said('2021-04-05T07:30:00.000Z', 'requester', 'submit', ['KKS-37-2s1', 'KKS-36-2.a']),
      {
        at: '2021-04-05T07:40:00.000Z', who: 'recordsOfficer', register: 'service',
        with: {
          person: '@subject', status: 'employee', from: '2018-09-01T06:00:00.000Z',
          until: '2021-02-01T07:00:00.000Z',
        },
      },
      said('2021-04-05T07:50:00.000Z', 'requester', 'submit', ['KKS-37-2s1', 'KKS-36-2.b']),
    ]),
];
