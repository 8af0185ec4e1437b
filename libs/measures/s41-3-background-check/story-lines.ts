// Lines that the stories of a background check have in common: the person, the profile, the words.
import type { Instant } from '#calendar/instant';
import { said, secret } from '../s36-common/said.js';
import type { Given } from '../s36-common/said.js';
import type { Cast, StoryLine } from '../story.js';

export { said };

/** A profile in order: every item answered, or answered with "none". */
export const profile = {
  filledAt: '2021-03-08T08:00:00.000Z',
  names: 'Näidis Kontrollitav',
  documentIssued: 'estonia',
  birth: '01.01.1990, Näidislinn',
  code: '00000000000',
  contact: 'Näidistänav 1, Näidislinn; naidis@example.ee',
  citizenship: 'Eesti, sünniga',
  maritalStatus: 'vallaline',
  work: 'Näidisettevõte OÜ, laohoidja 2012–2020; oma ettevõtet ei ole',
  education: 'Näidislinna Gümnaasium 2008; kutseõpe 2011',
  family: 'Ema Näidis Vanem, sündinud 1962, Eesti; isa surnud; lapsi ei ole',
  relatives: ['parents', 'children'],
  noDependence: 'confirmed',
  noDisorder: 'confirmed',
  none: [
    '41-4.2.7', '41-4.2.9', '41-4.2.12', '41-4.2.13', '41-4.2.15', '41-4.2.16', '41-4.2.17',
    '41-4.2.19', '41-4.2.21',
  ],
} as const;

/** What a profile with nothing in it is refused by: each of the twenty-one items. */
export const everyItemMissing = Array.from({ length: 21 }, (_, at) => `KKS-41s4-2-${at + 1}`);
/** The nine circumstances, as a form names them, and the rules on them. */
export const nine = Array.from({ length: 9 }, (_, at) => `41-3.1.${at + 1}`);
export const nineUnverified = Array.from({ length: 9 }, (_, at) => `KKS-41s3-1-${at + 1}`);
export const everyRightUntold = [1, 2, 3, 4, 5].map((right) => `KKS-41s6-2-${right}`);

/** The written notice of the five rights. */
export const rightsNotice = {
  told: ['41-6.2.1', '41-6.2.2', '41-6.2.3', '41-6.2.4', '41-6.2.5'],
  document: 'Õiguste teatis TK-21/3',
} as const;

export const remedies = {
  remedies: ['court', 'chancellor', 'inspectorate', 'disputeCommittee'],
} as const;

/** What the check is about, of somebody in service. */
export const request = {
  aim: 'suitability',
  toldAt: '2021-03-01T08:00:00.000Z',
  reasons: 'Viieaastane sobivuse hindamine teenistuskohal, kus on juurdepääs kaitseplaanidele.',
} as const;

/** The person of the story with a status, and the proceeding opened on 02.03.2021. */
export const opened = (name: string, status: string, more: Given = {}): StoryLine[] => [
  {
    at: '2021-03-01T07:00:00.000Z', who: 'recordsOfficer', register: 'people', as: 'subject',
    with: { name, estonian: 'yes', identified: true, ...more },
  },
  {
    at: '2021-03-01T07:05:00.000Z', who: 'recordsOfficer', register: 'service', as: 'service',
    with: { person: '@subject', status, from: '2016-02-15T06:00:00.000Z' },
  },
  {
    at: '2021-03-02T07:00:00.000Z', who: 'requester', opens: 'S41', unit: '#unit',
    subject: '@subject', as: 'case',
  },
];

/** The person's consent in the register, given after the rights were told of on 03.03.2021. */
export const consented = (at: Instant, as: string, more: Given = {}): StoryLine => ({
  at, who: 'recordsOfficer', register: 'consents', as,
  with: {
    person: '@subject', form: 'written', clauses: ['41-5.1.1', '41-5.1-1.3'],
    told: [1, 2, 3, 4, 5], toldAt: '2021-03-03T08:00:00.000Z',
    givenAt: '2021-03-04T08:00:00.000Z', ...more,
  },
});

/** Begun, and the rights told of in writing. */
export const told = (fields: Given): StoryLine[] => [
  said('2021-03-02T08:00:00.000Z', 'requester', 'request', 'opened', fields),
  said('2021-03-02T08:10:00.000Z', 'requester', 'begin', 'begun'),
  said('2021-03-03T08:00:00.000Z', 'requester', 'tellRights', 'rightsTold', rightsNotice),
];

/** And consented. */
export const agreed: readonly StoryLine[] = [
  consented('2021-03-04T09:00:00.000Z', 'consent'),
  said('2021-03-04T10:00:00.000Z', 'requester', 'giveConsent', 'consented',
    { consent: '@consent' }),
];

/** And the profile is in. */
export const handedIn = (more: Given = {}): StoryLine =>
  said('2021-03-09T08:00:00.000Z', 'recordsOfficer', 'handInProfile', 'checking',
    { ...profile, ...more });

/** A finding with its source, on the circumstances of these clauses. */
export const finding = (
  at: Instant, found: string, circumstances: readonly string[], source: string, more: Given = {},
  state = 'checking',
): StoryLine =>
  said(at, 'requester', 'recordFinding', state, { circumstances, found, source, ...more });

/** Everything else was not found. */
export const restClear = (at: Instant, but: readonly string[], state = 'checking'): StoryLine =>
  finding(at, 'no', nine.filter((key) => !but.includes(key)),
    'Ankeet, vestlus ning karistus- ja rahvastikuregistri vastused.', {}, state);

/** The head of the unit decides on the outcome. */
export const concluded = (
  at: Instant, then: string | readonly string[], fields: Given, who: Cast = 'unitCommander',
): StoryLine => said(at, who, 'conclude', then, { ...remedies, ...fields });

/** The outcome goes into the information file, and the proceeding is closed. */
export const filed = (at: Instant, closedAt: Instant): StoryLine[] => [
  said(at, 'requester', 'storeItem', 'decided', {
    file: 'Teabetoimik TK-41/1', ...secret, lapsesAt: '2026-03-31T21:00:00.000Z',
  }),
  said(closedAt, 'recordsOfficer', 'close', 'closed'),
];
