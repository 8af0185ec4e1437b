// Lines that the stories of M21–M24 have alike: who is checked, how it is decided, and the gates.
import type { Story, StoryLine } from '../story.js';
import { found, said, secret } from '../s36-common/said.js';
import type { Given } from '../s36-common/said.js';
import { checked } from './check-story.js';

export const story = (id: string, et: string, en: string, lines: readonly StoryLine[]): Story =>
  ({ id, title: { et, en }, lines });

/** What the requests of the four measures say alike; each adds what it asks for. */
export const openRequest = {
  purpose: '36-1-5',
  aim: ['profile', 'suitability'],
  profileFilledAt: '2021-02-15T08:00:00.000Z',
  consent: '@consent',
  reasons: 'Viies teenistusaasta on täis; ankeedi töökohad ja aadressid on kontrollimata.',
  necessity: 'Andmete õigsuseta ei saa otsustada, kas isik sobib edasi riigisaladusega töötama.',
  rightsAffected: ['privateLife', 'selfDetermination'],
  proportionality: 'Küsitakse üksnes ankeedis esitatud andmeid; isik on nõus ja teab sellest.',
  milderMeans: 'Isiku enda esitatud tõendid ei kata kolme aastat välismaal.',
} as const;

export const openGrant = {
  extent: 'asAsked',
  reasons: 'Korraline kontroll; isikul on juurdepääs üksuse kaitseplaanidele.',
  proportionality: 'Isik on nõus, küsitakse vaid ankeediandmeid.',
  until: '2021-05-15T21:00:00.000Z',
} as const;

/** The cases of one measure: how they are opened, decided and begun. */
export function openCheckOf(measure: string, clause: string, own: Given) {
  const { subject, consented } = checked(clause);
  const opened = (name: string, service: Given = {}, consent: Given = {}): StoryLine[] => [
    ...subject(name, service, consent),
    {
      at: '2021-02-22T08:00:00.000Z', who: 'requester', opens: measure, unit: '#unit',
      subject: '@subject', as: 'case',
    },
  ];
  const asks = (change: Given = {}): StoryLine[] => [
    said('2021-02-22T08:20:00.000Z', 'requester', 'request', 'drafted', {
      ...openRequest, ...own, ...change,
    }),
  ];
  const checkedLawful = (change: Given = {}): StoryLine[] => [
    ...asks(change),
    said('2021-02-22T08:30:00.000Z', 'requester', 'submit', 'submitted'),
    said('2021-02-23T09:00:00.000Z', 'legalOfficer', 'findLawful', 'checked', {
      reasons: 'Nõusolek on kirjalik, õigustest on teavitatud, viies aasta on täis.',
    }),
  ];
  const running = (change: Given = {}): StoryLine[] => [
    ...checkedLawful(change),
    said('2021-02-25T08:00:00.000Z', 'commander', 'grant', ['KKS-41s5-1.b'], openGrant),
    said('2021-02-25T08:10:00.000Z', 'unitCommander', 'grant', ['KKS-41s8.a'], {
      ...openGrant, until: '2021-05-15T21:00:00.001Z',
    }),
    said('2021-02-25T08:20:00.000Z', 'unitCommander', 'grant', 'decided', openGrant),
    said('2021-02-26T07:00:00.000Z', 'requester', 'activate', 'effective.running'),
  ];
  return { subject, consented, opened, asks, checkedLawful, running };
}

/** Stopped, documented and closed, from the given day of March 2021 on. */
export const closes = (day: `1${number}` | `2${number}`, why: string): StoryLine[] => [
  said(`2021-03-${day}T10:00:00.000Z`, 'requester', 'stop', 'ended.stopped', {
    because: 'aimMet', reasons: why,
  }),
  said(`2021-03-${day}T10:10:00.000Z`, 'requester', 'close', ['KKS-43-1.a']),
  said(`2021-03-${day}T10:20:00.000Z`, 'requester', 'storeItem', 'ended.stopped', {
    file: 'Teabetoimik TT-2021-41', ...secret, lapsesAt: '2026-03-25T10:20:00.000Z',
  }),
  said(`2021-03-${day}T10:30:00.000Z`, 'recordsOfficer', 'close', 'closed'),
];

const asked = ['KKS-1-2', 'KKS-36-3', 'KKS-36-3-1', 'KKS-36-4.b', 'KKS-36-1'] as const;

interface Gated {
  readonly measure: string;
  readonly own: Given;
  /** What an empty request lacks besides. */
  readonly ownRules: readonly string[];
  readonly lines: ReturnType<typeof openCheckOf>;
}

/** Each gate that M21–M24 share refused once, in four short cases. */
export function gateStories(
  measure: string, clause: string, own: Given, ownRules: readonly string[],
): Story[] {
  const gated: Gated = { measure, own, ownRules, lines: openCheckOf(measure, clause, own) };
  return [gateByGate(gated), otherUnit(gated), released(gated), endAsked(gated)];
}

const named = ({ measure }: Gated, what: string) => `${measure.toLowerCase()}-${what}`;
const fullOf = ({ own }: Gated) => ({ ...openRequest, ...own });

const gateByGate = (gated: Gated) =>
  story(named(gated, 'gate-by-gate'), 'Taotlust parandatakse, kuni ükski tingimus ei puudu',
    'The request is corrected until no condition is missing', [
      ...gated.lines.opened(`Näidis Parandatav ${gated.measure}`,
        { from: '2018-09-01T05:00:00.000Z' }, { told: [1, 2, 3, 5] }),
      said('2021-02-22T09:00:00.000Z', 'requester', 'submit', [
        ...asked, 'KKS-41s5-1.a', ...gated.ownRules,
        'KKS-41s4-1.a', 'KKS-41s8.a', 'KKS-41s6-1.a',
      ]),
      said('2021-02-22T09:10:00.000Z', 'requester', 'request', 'drafted', {
        ...fullOf(gated), aim: ['admission'], suspicion: 'Nähtud välisriigi luurajaga.',
        profileFilledAt: '2016-02-22T07:20:00.000Z',
      }),
      said('2021-02-22T09:20:00.000Z', 'requester', 'submit', [
        'KKS-41s3-1.b', 'KKS-41s4-1.a', 'KKS-41s8.b', 'KKS-41s6-2',
      ]),
      gated.lines.consented('2021-02-23T07:00:00.000Z', 'renewed', {
        givenAt: '2021-02-23T06:00:00.000Z',
      }),
      said('2021-02-23T08:00:00.000Z', 'requester', 'request', 'drafted', {
        ...fullOf(gated), consent: '@renewed', suspicion: 'Nähtud välisriigi luurajaga.',
        suspectedClause: '41-3.1.2', suspicionDate: '2021-02-10',
      }),
      said('2021-02-23T08:10:00.000Z', 'requester', 'submit', 'submitted'),
      said('2021-02-24T09:00:00.000Z', 'legalOfficer', 'findUnlawful', 'foundUnlawful', {
        reasons: 'Kahtlus tugineb kuulujutule; isikult tuleb kõigepealt selgitusi küsida.',
      }),
    ]);

const otherUnit = (gated: Gated) =>
  story(named(gated, 'other-unit'),
    'Määramata üksus ei kontrolli, ja kedagi kõrvalist ei kontrollita',
    'A unit not designated checks nobody, and nobody else is checked', [
      ...gated.lines.subject(`Näidis Kõrvaline ${gated.measure}`).filter(
        (line) => !('register' in line) || line.register !== 'service'),
      {
        at: '2021-02-22T08:00:00.000Z', who: 'authorisedCommander', opens: gated.measure,
        unit: '#authorisedUnit', subject: '@subject', as: 'case',
      },
      said('2021-02-22T08:10:00.000Z', 'authorisedCommander', 'request', 'drafted',
        fullOf(gated)),
      said('2021-02-22T08:20:00.000Z', 'authorisedCommander', 'submit', [
        'KKS-41s3-1.a', 'KKS-41s5-1.b', 'KKS-41s8.a',
      ]),
    ]);

const released = (gated: Gated) =>
  story(named(gated, 'released'),
    'Vabastatut ei kontrollita, ega viie aasta taguse nõusolekuga',
    'Nobody is checked after release, nor on a consent of five years ago', [
      ...gated.lines.opened(`Näidis Vabastatu ${gated.measure}`,
        { until: '2021-02-21T22:00:00.000Z' },
        { toldAt: '2016-02-01T08:00:00.000Z', givenAt: '2016-02-22T08:30:00.000Z' }),
      said('2021-02-22T08:20:00.000Z', 'requester', 'request', 'drafted', fullOf(gated)),
      said('2021-02-22T08:30:00.000Z', 'requester', 'submit', ['KKS-41s6-1.b', 'KKS-41s6-1.c']),
      said('2021-02-22T08:40:00.000Z', 'requester', 'withdraw', 'withdrawn', {
        reasons: 'Isik on teenistusest vabastatud.',
      }),
    ]);

const endAsked = (gated: Gated) =>
  story(named(gated, 'end-asked'), 'Isik taotleb kogumise lõpetamist: see lõpeb samal hetkel',
    'The person asks that collection end: it ends at that instant', [
      ...gated.lines.opened(`Näidis Loobuja ${gated.measure}`), ...gated.lines.running(),
      said('2021-03-11T09:00:00.000Z', 'recordsOfficer', 'endAsked', 'ended.endAsked', {
        reference: 'Isiku avaldus 11.03.2021',
      }),
      found('2021-03-11T09:00:00.000Z', 'ended.endAsked', false),
    ]);
