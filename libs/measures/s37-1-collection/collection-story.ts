// Lines that the stories of every collection under § 37 (1) share.
import type { RuleId } from '#law/citation';
import type { Story } from '../measure.js';
import { said } from '../s36-common/said.js';
import type { Given } from '../s36-common/said.js';
import type { Cast, StoryLine } from '../story.js';

/** What an empty request lacks, whatever is collected. */
export const lackedByAll: readonly RuleId[] = [
  'KKS-1-2', 'KKS-36-3', 'KKS-36-3-1', 'KKS-36-4.b', 'KKS-36-1', 'KKS-37-1', 'KKS-42-2',
];

export const story = (id: string, et: string, en: string, lines: readonly StoryLine[]): Story =>
  ({ id, title: { et, en }, lines });

const grant = {
  extent: 'asAsked',
  reasons: 'Teave täidab kava ülesannet ja lihtsamat teed selle saamiseks ei ole.',
  proportionality: 'Riive on väike ja juhuslikud andmed kustutatakse.',
  until: '2021-06-01T09:00:00.000Z',
} as const;

/** The lines of a case about nobody in particular; the dates are in April 2021 (UTC+3). */
export const opened = (measure: string, who: Cast = 'requester', unit = '#unit'): StoryLine =>
  ({ at: '2021-04-05T06:30:00.000Z', who, opens: measure, unit, as: 'case' });

/** The same about a person, recorded first. */
export const openedOn = (measure: string, name: string, estonian: string): StoryLine[] => [
  {
    at: '2021-04-05T06:00:00.000Z', who: 'recordsOfficer', register: 'people', as: 'subject',
    with: { name, estonian, identified: true },
  },
  {
    at: '2021-04-05T06:30:00.000Z', who: 'requester', opens: measure, unit: '#unit',
    subject: '@subject', as: 'case',
  },
];

/** A change of the request, or none, and what its submission meets. */
type Try = readonly [change: Given | null, then: string | readonly RuleId[]];

/** The request is filled in and submitted, as often as there are tries, ten minutes each. */
export const tries = (those: readonly Try[], who: Cast = 'requester'): readonly StoryLine[] =>
  those.flatMap(([change, then], place) => [
    ...(change === null
      ? []
      : [said(`2021-04-05T07:${place}0:00.000Z`, who, 'request', 'drafted', change)]),
    said(`2021-04-05T07:${place}5:00.000Z`, who, 'submit', then),
  ]);

/** A unit without the row for the provision is refused. */
export const undesignated = (measure: string, request: Given): readonly StoryLine[] => [
  opened(measure, 'authorisedCommander', '#authorisedUnit'),
  ...tries([[request, ['KKS-37-3']]], 'authorisedCommander'),
];

/** Between the first try and the second it turns out that the person once served. */
export const onceServed = (status: string): StoryLine => ({
  at: '2021-04-05T07:07:00.000Z', who: 'recordsOfficer', register: 'service', as: 'service',
  with: {
    person: '@subject', status, from: '2018-01-11T07:00:00.000Z',
    until: '2021-03-01T07:00:00.000Z',
  },
});

/** From the request to the running collection; whoever is not the unit's commander is refused. */
export const running = (request: Given, decider: RuleId): readonly StoryLine[] => [
  ...tries([[request, 'submitted']]),
  said('2021-04-05T09:00:00.000Z', 'legalOfficer', 'findLawful', 'checked', {
    reasons: 'Ülesanne on kavas, üksus on määratud, seaduse punkti tingimused on täidetud.',
  }),
  said('2021-04-05T10:00:00.000Z', 'commander', 'grant', [decider], grant),
  said('2021-04-05T10:30:00.000Z', 'unitCommander', 'grant', [decider], {
    ...grant, until: '2021-10-05T10:30:00.001Z',
  }),
  said('2021-04-05T10:30:00.000Z', 'unitCommander', 'grant', 'decided', grant),
  said('2021-04-06T06:00:00.000Z', 'requester', 'activate', 'effective.running'),
];

export const logged = (what: string): StoryLine =>
  said('2021-04-07T08:00:00.000Z', 'requester', 'logActivity', 'effective.running', {
    from: '2021-04-06T07:00:00.000Z', to: '2021-04-06T15:00:00.000Z', what,
  });

export const stores = (item: Given): StoryLine =>
  said('2021-04-07T08:30:00.000Z', 'requester', 'storeItem', 'effective.running', item);

export const registers = (number: number, change: Given = {}): Given => ({
  item: number, number: `6-4/2021/${110 + number}`, date: '2021-04-12', origin: 'made', ...change,
});

/** The end, and a case that is not closed before all is settled; `settling` are the lines of it. */
export const closes = (
  duty: RuleId, settling: (at: '2021-04-12T07:00:00.000Z') => readonly StoryLine[],
): readonly StoryLine[] => [
  said('2021-04-09T08:00:00.000Z', 'requester', 'stop', 'ended.stopped', {
    because: 'aimMet', reasons: 'Kava ülesandele on vastatud.',
  }),
  said('2021-04-12T06:00:00.000Z', 'recordsOfficer', 'close', [duty]),
  ...settling('2021-04-12T07:00:00.000Z'),
  said('2021-04-12T08:00:00.000Z', 'recordsOfficer', 'close', 'closed'),
];
