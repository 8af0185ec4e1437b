import { found, said } from '../../s36-common/said.js';
import type { Story } from '../../measure.js';
import type { StoryLine } from '../../story.js';
import {
  asked, checked, deletedAndClosed, designated, granted, notified, opened,
} from '../story-stretches.js';

const request = {
  ...asked,
  database: 'Liiklusregister (vastutav töötleja Transpordiamet).',
  dataChecked: 'Tara ääres nähtud sõiduki omanik ja kasutajad veebruaris 2021.',
} as const;
const covert = {
  ...request,
  covert: true,
  whyCovert: 'Avalik päring jõuaks isikule teatavaks enne, kui kaasosalised on selgunud.',
} as const;

const story = (id: string, et: string, en: string, lines: readonly StoryLine[]): Story =>
  ({ id, title: { et, en }, lines });

/** Whole cases of M28. Estonian winter time is UTC+2 until 28.03.2021 01:00Z, then UTC+3. */
export const stories: readonly Story[] = [
  story('m28-open-check', 'Avalik kontroll üksuse ülema otsusel kuni ohu möödumiseni',
    'An open check by the commander of the unit, until the threat is closed', [
      ...opened('M28', '2021-02-09', 'Näidis Autoomanik'),
      ...checked('2021-02-09', request),
      said('2021-02-09T08:40:00.000Z', 'commander', 'grant', ['KKS-54s1-1.a'], {
        ...granted, until: '2021-03-09T08:00:00.000Z',
      }),
      said('2021-02-09T08:45:00.000Z', 'unitCommander', 'grant', 'decided', {
        ...granted, until: '2021-03-09T08:00:00.000Z',
      }),
      said('2021-02-09T09:00:00.000Z', 'requester', 'activate', 'effective.running'),
      said('2021-02-09T10:00:00.000Z', 'requester', 'logActivity', 'effective.running', {
        from: '2021-02-09T09:10:00.000Z', to: '2021-02-09T09:20:00.000Z',
        what: 'Päring liiklusregistrisse: sõiduki omanik ja kaks kasutajat.',
      }),
      {
        at: '2021-02-12T09:00:00.000Z', who: 'unitCommander', register: 'threats', act: 'close',
        with: { entry: '@threat', at: '2021-02-12T09:00:00.000Z' },
      },
      found('2021-02-12T09:00:00.000Z', 'ended.threatClosed', false),
      ...deletedAndClosed('2021-02-12', 'ended.threatClosed'),
    ]),
  story('m28-covert-check', 'Varjatud kontroll: põhjused, volitus, kaks kuud',
    'A covert check: reasons, authorisation, two months', [
      ...opened('M28', '2021-02-11', 'Näidis Varjuline', { grade: 'heightened' }),
      said('2021-02-11T07:25:00.000Z', 'requester', 'request', 'drafted', {
        ...request, covert: true,
      }),
      said('2021-02-11T07:26:00.000Z', 'requester', 'submit', ['KKS-54s1-1.c']),
      ...checked('2021-02-11', covert),
      said('2021-02-11T08:40:00.000Z', 'unitCommander', 'grant', ['KKS-54s1-1.c'], {
        ...granted, until: '2021-03-11T08:00:00.000Z',
      }),
      said('2021-02-11T09:00:00.000Z', 'commander', 'grant', ['KKS-54s1-1.a'], {
        ...granted, until: '2021-04-11T08:00:00.001Z',
      }),
      said('2021-02-11T09:00:00.000Z', 'commander', 'grant', 'decided', {
        ...granted, until: '2021-04-11T08:00:00.000Z',
      }),
      said('2021-02-11T09:30:00.000Z', 'requester', 'activate', 'effective.running'),
      found('2021-04-11T07:59:59.999Z', 'effective.running', true),
      found('2021-04-11T08:00:00.000Z', 'ended.expired', false),
    ]),
  story('m28-gaps', 'Tühi taotlus ja vale eesmärk', 'An empty request, and another purpose', [
    ...opened('M28', '2021-02-16', 'Näidis Möödasõitja'),
    said('2021-02-16T07:25:00.000Z', 'requester', 'submit', [
      'KKS-1-2', 'KKS-36-3', 'KKS-36-3-1', 'KKS-36-4.b', 'KKS-36-1', 'KKS-54s1-1.a', 'KKS-50',
      'KKS-54s1-1.b',
    ]),
    said('2021-02-16T07:30:00.000Z', 'requester', 'request', 'drafted', {
      ...request, purpose: '36-1-1',
    }),
    said('2021-02-16T07:35:00.000Z', 'requester', 'submit', ['KKS-36-1-6']),
    said('2021-02-16T07:40:00.000Z', 'requester', 'withdraw', 'withdrawn', {
      reasons: 'Riigikaitse ülesandeks seda alust ei kasutata.',
    }),
  ]),
  story('m28-temporary-area', 'Ajutine ala: teatamata ja tähistamata, lõppeb enne otsuse tähtaega',
    'A temporary area, not told of and not marked, that ends before the decision would', [
      designated('2021-02-18', '2021-02-20'),
      ...opened('M28', '2021-02-18', 'Näidis Laagriline', { area: '@temporary' }),
      said('2021-02-18T07:25:00.000Z', 'requester', 'request', 'drafted', {
        ...request, area: '@temporary',
      }),
      said('2021-02-18T07:26:00.000Z', 'requester', 'submit', ['KKS-54-3.b']),
      ...notified('2021-02-18', '07:25'),
      ...checked('2021-02-18', { ...request, area: '@temporary' }),
      said('2021-02-18T09:00:00.000Z', 'unitCommander', 'grant', ['KKS-54-3.a', 'KKS-50'], {
        ...granted, until: '2021-02-20T15:00:00.001Z',
      }),
      said('2021-02-18T09:10:00.000Z', 'unitCommander', 'grant', 'decided', {
        ...granted, until: '2021-02-20T15:00:00.000Z',
        unmarked: 'Tähised on teel; vaatlus toimub praegu ja on suunatud laskemoonale.',
      }),
      said('2021-02-18T09:20:00.000Z', 'requester', 'activate', 'effective.running'),
      {
        at: '2021-02-19T09:00:00.000Z', who: 'commander', register: 'areas', act: 'end',
        with: { entry: '@temporary', at: '2021-02-19T09:00:00.000Z' },
      },
      found('2021-02-19T09:00:00.000Z', 'ended.areaEnded', false),
    ]),
];
