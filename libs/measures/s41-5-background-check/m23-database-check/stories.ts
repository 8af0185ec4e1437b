import { found, said } from '../../s36-common/said.js';
import type { Given } from '../../s36-common/said.js';
import { closes, gateStories, openCheckOf, openGrant, story } from '../open-check-story.js';
import type { Story, StoryLine } from '../../story.js';

const own = {
  database: 'Rahvastikuregister (Siseministeerium); töötamise register (Maksu- ja Tolliamet).',
  dataChecked: 'Elukohad ja töökohad aastatest 2016–2021, võrrelduna ankeedi punktidega 3 ja 9.',
} as const;
const covert = {
  covert: true,
  whyCovert: 'Andmekogu jälgija nähtav päring annaks teada, kelle vastu huvi tuntakse.',
} as const;
const { opened, asks, running, consented } = openCheckOf('M23', '41-5.1.4', own);
const on = 'effective.running';

const checks = (at: StoryLine['at'], then: string | readonly string[], given: Given = {}) =>
  said(at, 'requester', 'recordCheck', then, {
    obtainedAt: '2021-03-01T08:00:00.000Z', database: 'Rahvastikuregister',
    found: 'Kolm elukohta, kõik ankeedis nimetatud.', ...given,
  });
const decides = (who: 'unitCommander' | 'authorisedCommander', until: string) =>
  (then: string | readonly string[]) =>
    said('2021-02-25T08:00:00.000Z', who, 'grant', then, { ...openGrant, until });

const covertly: StoryLine[] = [
  ...opened('Näidis Varjatult Kontrollitav', {}, { clauses: ['41-5.1.1'] }),
  ...asks({ covert: true, wholeDatabase: true }),
  said('2021-02-22T08:30:00.000Z', 'requester', 'submit', [
    'KKS-41s5-1-4.a', 'KKS-41s5-1-4.b', 'KKS-41s6-1.a',
  ]),
  consented('2021-02-22T09:00:00.000Z', 'renewed', { givenAt: '2021-02-22T08:50:00.000Z' }),
  said('2021-02-22T09:10:00.000Z', 'requester', 'request', 'drafted', {
    ...covert, wholeDatabase: false, consent: '@renewed',
  }),
  said('2021-02-22T09:20:00.000Z', 'requester', 'submit', 'submitted'),
  said('2021-02-23T09:00:00.000Z', 'legalOfficer', 'findLawful', 'checked', {
    reasons: 'Nõusolek nimetab varjatud kontrolli; avaliku päringu jälg on põhjendatult liigne.',
  }),
  decides('unitCommander', '2021-04-01T07:00:00.000Z')([
    'KKS-41s5-1-4.b', 'KKS-41s5-1.b',
  ]),
  decides('authorisedCommander', '2021-04-25T07:00:00.001Z')(['KKS-41s5-1-4.b']),
  decides('authorisedCommander', '2021-04-25T07:00:00.000Z')('decided'),
  said('2021-02-26T08:00:00.000Z', 'requester', 'activate', on),
  checks('2021-03-01T09:00:00.000Z', on, { covertly: true }),
  found('2021-04-25T06:59:59.999Z', on, true),
  found('2021-04-25T07:00:00.000Z', 'ended.expired', false),
  checks('2021-04-26T07:00:00.000Z', ['KKS-41s5-1-4.a'], {
    obtainedAt: '2021-04-25T07:00:00.000Z',
  }),
];

/** Whole cases of M23; the dates are UTC: Estonia is at UTC+2 until 28.03.2021, then UTC+3. */
export const stories: readonly Story[] = [
  story('m23-open', 'Avalik kontroll: kontrollitud, lõpetatud ja suletud',
    'An open check: made, ended and closed', [
      ...opened('Näidis Andmekogus'), ...running(),
      checks('2021-03-01T09:00:00.000Z', ['KKS-41s5-1-4.b'], { covertly: true }),
      checks('2021-03-01T09:10:00.000Z', on),
      ...closes('12', 'Elukohad ja töökohad on kontrollitud.'),
    ]),
  story('m23-covert', 'Varjatud kontrolli otsustab volitatud ülem kaheks kuuks',
    'A covert check is decided by an authorised commander for two months', covertly),
  ...gateStories('M23', '41-5.1.4', own, ['KKS-41s5-1-4.a']),
];
