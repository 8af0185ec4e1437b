import { found, said, secret } from '../../s36-common/said.js';
import { ageVerified } from '../../s37-1-secret-cooperation/verified-age.js';
import { staffCheckOf, staffGateStories, staffGrant } from '../staff-check-story.js';
import type { Story, StoryLine } from '../../story.js';

const own = {
  recruit: '@recruit',
  controller: '#commander',
  recruitConsent: '@recruitConsent',
  pseudonym: 'Kask',
  access: 'Töötab kontrollitavaga samas toas; koostööst huvitatud vabatahtlikult.',
} as const;
const lines = staffCheckOf('M25', '41-5.1-1.1', own);

const recruit = (
  name: string, bornOn: string, refused: readonly 'KKS-37s1-4.a'[] = [],
): StoryLine[] => [
  {
    at: '2021-02-16T08:00:00.000Z', who: 'recordsOfficer', register: 'people', as: 'recruit',
    with: { name, estonian: 'yes', identified: true },
  },
  ageVerified('2021-02-16T08:05:00.000Z', '@recruit', bornOn, refused),
  {
    at: '2021-02-16T08:10:00.000Z', who: 'recordsOfficer', register: 'consents',
    as: 'recruitConsent',
    with: {
      person: '@recruit', form: 'written', clauses: ['37-1.4'],
      givenAt: '2021-02-16T08:05:00.000Z',
    },
  },
];
/** The gates of every additional means, with somebody to be involved in each case. */
const gated: typeof lines = {
  ...lines,
  opened: (name, ...more) => [
    ...recruit(`${name} kolleeg`, '1990-05-05'), ...lines.opened(name, ...more),
  ],
  elsewhere: (name, refused) => [
    ...recruit(`${name} kolleeg`, '1990-05-05'), ...lines.elsewhere(name, refused),
  ],
};
const on = 'effective.running';

const permitted = (name: string): StoryLine[] => [
  ...lines.opened(`Näidis Kontrollitav ${name}`),
  ...recruit(`Näidis Kolleeg ${name}`, '1990-05-05'),
  lines.asks(), lines.submits('submitted'),
  said('2021-02-23T09:00:00.000Z', 'legalOfficer', 'findLawful', 'checked', {
    reasons: 'Mõlemad nõusolekud on olemas, kaasatav on täisealine.',
  }),
  said('2021-02-25T08:00:00.000Z', 'commander', 'grant', ['KKS-37s1-3', 'KKS-37s1-5'], {
    ...staffGrant, until: '2021-05-01T07:00:00.000Z',
  }),
  said('2021-02-25T08:10:00.000Z', 'unitCommander', 'grant', 'decided', {
    ...staffGrant, until: '2021-05-01T07:00:00.000Z',
  }),
  said('2021-02-26T08:00:00.000Z', 'requester', 'activate', on),
];

const closed: StoryLine[] = [
  said('2021-03-20T08:00:00.000Z', 'requester', 'stop', 'ended.stopped', {
    because: 'aimMet', reasons: 'Suhe on selge ja seaduslik.',
  }),
  said('2021-03-20T08:10:00.000Z', 'requester', 'storeItem', 'ended.stopped', {
    file: 'Teabetoimik TT-2021-25', ...secret, lapsesAt: '2026-03-20T08:10:00.000Z',
  }),
  said('2021-03-20T08:20:00.000Z', 'recordsOfficer', 'close', ['KKS-37s1-6']),
  said('2021-03-20T08:30:00.000Z', 'requester', 'addDocument', 'ended.stopped', {
    kind: 'endReport', reference: 'Lõpparuanne 20.03.2021',
  }),
  said('2021-03-20T08:40:00.000Z', 'recordsOfficer', 'close', 'closed'),
];

const story = (id: string, et: string, en: string, all: readonly StoryLine[]): Story =>
  ({ id, title: { et, en }, lines: all });

/** Whole cases of M25; the dates are UTC: Estonia is at UTC+2 until 28.03.2021, then UTC+3. */
export const stories: readonly Story[] = [
  story('m25-to-its-end', 'Kaasatud üksuse ülema loal, lõpetatud ja suletud',
    'Involved by permission of the unit commander, ended and closed', [
      ...permitted('üks'),
      said('2021-03-01T08:00:00.000Z', 'requester', 'giveTask', on, {
        what: 'Märkida, kes kontrollitavat töökohal külastab; kirju ei loeta.',
      }),
      ...closed,
    ]),
  story('m25-recruit-withdraws', 'Kaasatu võtab oma nõusoleku tagasi: koostöö lõpeb',
    'The recruit withdraws his or her own consent: the cooperation ends', [
      ...permitted('kaks'),
      {
        at: '2021-03-11T09:00:00.000Z', who: 'recordsOfficer', register: 'consents',
        act: 'withdraw', with: { entry: '@recruitConsent', at: '2021-03-11T08:45:00.000Z' },
      },
      found('2021-03-11T09:00:00.000Z', 'ended.consentWithdrawn', false),
    ]),
  story('m25-not-reviewed', 'Läbi vaatamata jäänud koostöö peatub',
    'A cooperation not reviewed rests', [
      ...permitted('kolm'), found('2021-05-01T07:00:00.000Z', 'effective.suspended', false),
      said('2021-05-03T07:00:00.000Z', 'requester', 'giveTask', ['KKS-41s5-1s1-1'], {
        what: 'Jätkata märkimist.',
      }),
    ]),
  story('m25-minor', 'Alaealist ei kaasata, ega ilma tema enda nõusolekuta',
    'No minor is involved, nor anybody without a consent of their own', [
      ...lines.opened('Näidis Kontrollitav neli', {}, { clauses: ['41-5.1-1.3'] }),
      ...recruit('Näidis Alaealine', '2003-02-23', ['KKS-37s1-4.a']),
      lines.asks({ recruitConsent: '@consent', controller: '#requester' }),
      lines.submits([
        'KKS-37s1-4.a', 'KKS-37s1-4.b', 'KKS-37s1-5', 'KKS-41s6-1.a',
      ]),
    ]),
  ...staffGateStories('M25', gated, [
    'KKS-41s5-1s1-1', 'KKS-37s1-4.a', 'KKS-37s1-4.b', 'KKS-37s1-5',
  ], ['KKS-37s1-3', 'KKS-41s5-1s1.b']),
];
