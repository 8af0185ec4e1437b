import type { Story } from '../../measure.js';
import { found, said, secret } from '../../s36-common/said.js';
import {
  closes, lackedByAll, logged, onceServed, opened, openedOn, registers, running, stores, story,
  tries, undesignated,
} from '../collection-story.js';

const request = {
  purpose: '36-1-1',
  collects: '37-1-1',
  task: '#task',
  network: 'noNetwork',
  source: 'Lühilaine sagedusala, milles õppuse juhtimissidet on varem kuuldud.',
  methods: ['#method'],
  reasons: 'Naaberriigi õppuse lõppfaasis kasutatakse seni tundmatut raadiosidet.',
  necessity: 'Kava ülesandele ei saa vastata, teadmata, kes õppust juhib ja millal see lõpeb.',
  rightsAffected: ['privateLife'],
  proportionality: 'Kogutakse üksnes sõjaväelist sidet; juhuslikud kõned kustutatakse kohe.',
  milderMeans: 'Avalikud allikad ja liitlaste teated õppuse juhtimist ei kajasta.',
} as const;

const item = {
  reference: 'SIG-2021-04-06', ...secret, lapsesAt: '2026-04-07T08:30:00.000Z',
} as const;

const aboutAPerson = {
  ...request, purpose: '36-1-4', operation: '#operation', protectedUnit: '#unit',
} as const;

/** Whole cases of M01; the dates are UTC: Estonia is at UTC+3 in April 2021. */
export const stories: readonly Story[] = [
  story('m01-to-its-end', 'Kogutud, registreeritud, isik tuvastatud, lõpetatud ja suletud',
    'Collected, registered, a person identified, ended and closed', [
      {
        at: '2021-04-05T06:00:00.000Z', who: 'recordsOfficer', register: 'people', as: 'heard',
        with: { name: 'Näidis Raadist', estonian: 'no', identified: true },
      },
      opened('M01'), ...running(request, 'KKS-37-1-1'),
      logged('Kuulati ühte sagedust kaheksa tundi; salvestati kaks sideseanssi.'),
      stores(item), stores({ ...item, reference: 'SIG-2021-04-06/2' }),
      said('2021-04-08T06:00:00.000Z', 'requester', 'identify', 'effective.running', {
        person: '@heard', finding: 'restricted',
      }),
      said('2021-04-08T07:00:00.000Z', 'requester', 'registerItem', ['KKS-43s1'], {
        ...registers(1), date: '2021-04-08', publicWeb: true,
      }),
      said('2021-04-08T07:10:00.000Z', 'requester', 'registerItem', ['KKS-43-1s1.a'], {
        ...registers(1), date: '2021-04-09',
      }),
      ...closes('KKS-43-1s1.a', (at) => [
        { at, expect: '@case', state: 'ended.stopped', tellingAs: 'telling' },
        said(at, 'recordsOfficer', 'registerItem', 'ended.stopped', registers(1)),
        said(at, 'recordsOfficer', 'registerItem', 'ended.stopped', registers(2)),
      ]),
      { at: '2021-04-12T09:00:00.000Z', expect: '@telling', state: 'awaitingLapse' },
    ]),
  story('m01-gate-by-gate', 'Taotlust parandatakse, kuni ükski tingimus ei puudu',
    'The request is corrected until no condition is missing', [
      opened('M01'),
      ...tries([
        [null, [...lackedByAll, 'KKS-37-1-1', 'KKS-38']],
        [
          { ...request, collects: '37-1-5', network: 'publicInEstonia' },
          ['KKS-37-1', 'KKS-37-1-1'],
        ],
        [{ collects: '37-1-1', network: 'unknown' }, ['KKS-37-1-1']],
      ]),
      said('2021-04-05T08:00:00.000Z', 'requester', 'withdraw', 'withdrawn', {
        reasons: 'Võrku ei õnnestunud kindlaks teha.',
      }),
    ]),
  story('m01-citizen', 'Üksuse kaitseks Eesti kodaniku signaale ei koguta',
    "To protect a unit no citizen's signals are collected", [
      ...openedOn('M01', 'Näidis Saatja', 'yes'), onceServed('candidate'),
      ...tries([[aboutAPerson, ['KKS-36-2.a']], [null, ['KKS-36-2.b']]]),
    ]),
  story('m01-undesignated', 'Määramata üksus signaale ei kogu',
    'A unit that is not designated collects no signals', undesignated('M01', request)),
  story('m01-review-missed', 'Läbi vaatamata kogumine peatub ja jätkub pärast läbivaatamist',
    'Not reviewed the collection rests, and goes on after the review', [
      opened('M01'), ...running(request, 'KKS-37-1-1'),
      found('2021-06-01T08:59:59.999Z', 'effective.running', true),
      found('2021-06-01T09:00:00.000Z', 'effective.suspended', false),
      said('2021-06-02T07:00:00.000Z', 'unitCommander', 'review', 'effective.running', {
        reasons: 'Õppus kordub sügisel; ülesanne on kavas alles.',
        until: '2021-12-01T07:00:00.000Z',
      }),
    ]),
];
