import type { Story } from '../../measure.js';
import { found, said, secret } from '../../s36-common/said.js';
import { courtStories } from './court-stories.js';
import {
  accepted, anAct, opened, reconciled, request, sent, story,
} from './story-parts.js';

const wholeWay = story(
  'm04-to-its-end', 'Allkirjastatud, antud, ülevaatega võrreldud ja suletud',
  'Signed, given, reconciled with the overview and closed', [
    ...opened('Näidis Korraldaja'), ...sent(), accepted,
    said('2021-03-09T08:00:00.000Z', 'foreignIntelligence', 'finish', ['KKS-40-1.g']),
    said('2021-03-09T08:10:00.000Z', 'foreignIntelligence', 'giveResult',
      ['KKS-39-1.c', 'KKS-40-1.g'], { kind: 'Teabe varjatud kogumine (näidis)' }),
    said('2021-03-09T08:20:00.000Z', 'foreignIntelligence', 'giveResult',
      'effective.collecting', { ...anAct, identified: 'others', others: 1 }),
    said('2021-03-09T08:30:00.000Z', 'foreignIntelligence', 'finish', 'ended.performed'),
    said('2021-03-10T08:00:00.000Z', 'recordsOfficer', 'close',
      ['KKS-43-1.a', 'KKS-40-1.g', 'KKS-39-3']),
    said('2021-03-10T08:10:00.000Z', 'recordsOfficer', 'storeItem', ['KKS-37-1-4'], {
      file: 'TT-2021-39', ...secret, act: 2,
    }),
    said('2021-03-10T08:20:00.000Z', 'recordsOfficer', 'storeItem', 'ended.performed', {
      file: 'TT-2021-39', ...secret, act: 1, lapsesAt: '2026-03-10T08:20:00.000Z',
    }),
    {
      at: '2021-03-10T08:30:00.000Z', who: 'recordsOfficer', register: 'people', as: 'other',
      with: { name: 'Näidis Kaaslane', estonian: 'no', identified: true },
    },
    said('2021-03-10T08:40:00.000Z', 'recordsOfficer', 'identify', 'ended.performed', {
      person: '@other', finding: 'restricted',
    }),
    said('2021-05-03T08:00:00.000Z', 'recordsOfficer', 'reconcile', ['KKS-39-3'], {
      overview: 'Ülevaade 2021/I (näidis)', year: 2021, third: '2', finding: 'agrees',
    }),
    said('2021-05-03T08:10:00.000Z', 'recordsOfficer', 'reconcile', 'ended.performed', {
      overview: 'Ülevaade 2021/I (näidis)', year: 2021, third: '1', finding: 'differs',
    }),
    said('2021-05-03T08:20:00.000Z', 'recordsOfficer', 'close', ['KKS-39-3']),
    reconciled('2021-05-10T08:00:00.000Z', 'ended.performed'),
    said('2021-05-10T08:10:00.000Z', 'recordsOfficer', 'close', 'closed'),
  ]);

const gateByGate = story(
  'm04-gate-by-gate', 'Taotlust parandatakse, kuni ükski tingimus ei puudu',
  'The request is corrected until no condition is missing', [
    ...opened('Näidis Tundmatu'),
    said('2021-02-10T08:00:00.000Z', 'requester', 'submit', [
      'KKS-1-2', 'KKS-36-3', 'KKS-36-3-1', 'KKS-36-4.b', 'KKS-36-1', 'KKS-39-1.c', 'KKS-39-1.d',
      'KKS-39-2.a', 'KKS-39-2.b',
    ]),
    said('2021-02-10T08:10:00.000Z', 'requester', 'request', 'drafted', {
      ...request, purpose: '36-1-3',
    }),
    said('2021-02-10T08:20:00.000Z', 'requester', 'submit', ['KKS-36-1-1', 'KKS-39-1.b']),
    said('2021-02-10T08:30:00.000Z', 'requester', 'withdraw', 'withdrawn', {
      reasons: 'Teave ei ole vajalik riigi sõjaliseks kaitsmiseks.',
    }),
  ]);

const declined = story(
  'm04-declined', 'Välisluureamet keeldub, taotlus võrreldakse ülevaatega siiski',
  'The Service declines, and the request is reconciled all the same', [
    ...opened('Näidis Teatelooja'), ...sent(),
    said('2021-02-17T08:00:00.000Z', 'foreignIntelligence', 'decline', 'declined', {
      condition: 'otherWays', reasons: 'Sama teave on liitlaste ülevaates avaldatud.',
    }),
    said('2021-02-18T08:00:00.000Z', 'recordsOfficer', 'close', ['KKS-39-3']),
    reconciled('2021-05-03T08:00:00.000Z', 'declined'),
    said('2021-05-03T08:10:00.000Z', 'recordsOfficer', 'close', 'closed'),
  ]);

const recalled = story(
  'm04-recalled', 'Vajadus langeb ära enne ühtegi toimingut',
  'The need ceases before any act', [
    ...opened('Näidis Lahkuja'), ...sent(), accepted,
    said('2021-02-19T08:00:00.000Z', 'unitCommander', 'stop', 'effective.recalled', {
      because: 'notNecessary', reasons: 'Teave saadi liitlaselt.',
    }),
    said('2021-02-22T08:00:00.000Z', 'foreignIntelligence', 'finishWithoutAct',
      'ended.withoutAct', { reasons: 'Toiminguni ei jõutud.' }),
    found('2021-04-30T20:59:59.999Z', 'ended.withoutAct', false),
    reconciled('2021-05-04T08:00:00.000Z', 'ended.withoutAct'),
    said('2021-05-04T08:10:00.000Z', 'recordsOfficer', 'close', 'closed'),
  ]);

/** Whole cases of M04; the dates are UTC: Estonia is at UTC+2 until 28.03.2021, then UTC+3. */
export const stories: readonly Story[] = [
  wholeWay, gateByGate, declined, recalled, ...courtStories,
];
