import { found, said } from '../../s36-common/said.js';
import type { Given } from '../../s36-common/said.js';
import { closes, gateStories, openCheckOf, story } from '../open-check-story.js';
import type { Story, StoryLine } from '../../story.js';

const own = { circumstances: ['41-4.2.18'] } as const;
const { opened, asks, running } = openCheckOf('M24', '41-5.3', own);
const on = 'effective.running';

const sends = (at: StoryLine['at'], then: string | readonly string[], given: Given = {}) =>
  said(at, 'requester', 'sendEnquiry', then, {
    addressee: 'publicInstitution', circumstance: '41-4.2.18', reference: 'KV-1-13/21-31',
    receivedAt: '2021-03-02T08:00:00.000Z', ...given,
  });
const answers = (at: StoryLine['at'], then: string | readonly string[], given: Given = {}) =>
  said(at, 'requester', 'recordAnswer', then, {
    enquiry: 1, reference: 'Haigla kinnitus nr 12-1/77', finding: 'absent', ...given,
  });

const confirmed: StoryLine[] = [
  sends('2021-03-02T09:00:00.000Z', ['KKS-41s5-3.a'], { circumstance: '41-4.2.20' }),
  sends('2021-03-02T09:00:00.000Z', on),
  sends('2021-03-02T09:10:00.000Z', on, { addressee: 'physician' }),
  said('2021-03-05T09:00:00.000Z', 'requester', 'recordRefusal', ['KKS-37-1s1'], {
    enquiry: 1, reference: 'Haigla kiri 05.03.2021',
  }),
  said('2021-03-05T09:10:00.000Z', 'requester', 'recordRefusal', on, {
    enquiry: 2, reference: 'Perearsti kiri 05.03.2021',
  }),
  sends('2021-03-08T09:00:00.000Z', ['KKS-37-1s1'], { addressee: 'physician', repeats: 2 }),
  found('2021-03-16T22:00:00.000Z', on, true),
  answers('2021-03-17T08:00:00.000Z', ['KKS-41s5-3.a'], { details: true }),
  answers('2021-03-17T08:10:00.000Z', on),
];

/** Whole cases of M24; the dates are UTC: Estonia is at UTC+2 until 28.03.2021, then UTC+3. */
export const stories: readonly Story[] = [
  story('m24-confirmed', 'Haigla kinnitab hilinenult, perearst keeldub; suletud',
    'The hospital confirms late, the family doctor refuses; closed', [
      ...opened('Näidis Terve'), ...running(), ...confirmed,
      ...closes('18', 'Kinnitus on olemas.'),
    ]),
  story('m24-beyond', 'Diagnoosi ega haiguslugu ei küsita',
    'No diagnosis and no history is asked for', [
      ...opened('Näidis Patsient'), ...asks({ moreThanThat: true }),
      said('2021-02-22T08:30:00.000Z', 'requester', 'submit', ['KKS-41s5-3.a']),
    ]),
  ...gateStories('M24', '41-5.3', own, ['KKS-41s5-3.a']),
];
