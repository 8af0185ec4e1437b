import type { Story } from '../../measure.js';
import { endings } from './story-endings.js';
import { checked, deletedAndClosed, grant, opened, request, running } from './story-lines.js';
import { refusals } from './story-refusals.js';

/** Whole cases of M30. Estonian winter time is UTC+2 until 28.03.2021 01:00Z, then UTC+3. */
export const stories: readonly Story[] = [
  {
    id: 'm30-to-its-term',
    title: {
      et: 'Lubatud 24 tunniks üle kellakeeramise, kestab tähtajani, andmed kustutatakse',
      en: 'Granted for 24 hours across the clock change, runs to its term, data deleted',
    },
    lines: [
      ...opened('2021-03-27', 'Mihkel Linnak'),
      ...checked('2021-03-27'),
      {
        at: '2021-03-27T18:00:00.000Z', who: 'authorisedCommander', to: '@case', says: 'grant',
        with: { ...grant, until: '2021-03-28T18:00:00.001Z' }, refused: ['KKS-54s1-3.b'],
      },
      {
        at: '2021-03-27T18:00:00.000Z', who: 'authorisedCommander', to: '@case', says: 'grant',
        with: { ...grant, until: '2021-03-28T18:00:00.000Z' }, state: 'decided',
      },
      { at: '2021-03-27T18:05:00.000Z', who: 'kapoLiaison', receives: 'kapo', of: '@case' },
      { at: '2021-03-27T18:10:00.000Z', who: 'minister', receives: 'minister', of: '@case' },
      {
        at: '2021-03-27T18:15:00.000Z', who: 'requester', to: '@case', says: 'activate',
        state: 'effective.running',
      },
      {
        at: '2021-03-28T06:00:00.000Z', who: 'requester', to: '@case', says: 'logActivity',
        with: {
          from: '2021-03-27T18:30:00.000Z', to: '2021-03-27T22:30:00.000Z',
          what: 'Jälgiti isiku liikumist linnaku ümbruses.',
        },
        state: 'effective.running',
      },
      { at: '2021-03-28T17:59:59.999Z', expect: '@case', effective: true },
      {
        at: '2021-03-28T18:00:00.000Z', expect: '@case', state: 'ended.expired',
        effective: false, tellingAs: 'telling',
      },
      {
        at: '2021-03-28T18:30:00.000Z', who: 'requester', to: '@case', says: 'close',
        refused: ['KKS-43-1.a', 'KKS-54s1-4.a', 'KKS-54s1-4.b'],
      },
      ...deletedAndClosed('2021-03-29', 'ended.expired'),
    ],
  },
  {
    id: 'm30-second-decision',
    title: {
      et: 'Teine 24 tundi: uus ohuhinnang ja Kaitseväe juhataja allkiri',
      en: 'A second 24 hours: a new threat assessment and the Commander in person',
    },
    lines: [
      ...opened('2021-05-10', 'Jaan Vahipost'),
      ...checked('2021-05-10'),
      ...running('2021-05-10', '2021-05-11'),
      { at: '2021-05-11T09:00:00.000Z', expect: '@case', state: 'ended.expired' },
      {
        at: '2021-05-11T09:10:00.000Z', who: 'requester', opens: 'M30', unit: '#unit',
        subject: '@subject', renews: '@case', as: 'second',
      },
      {
        at: '2021-05-11T09:15:00.000Z', who: 'requester', to: '@second', says: 'request',
        with: {
          ...request, earlierGave: 'Isik kohtus kahe kaasosalisega ja jagas neile fotosid.',
        },
        state: 'drafted',
      },
      {
        at: '2021-05-11T09:20:00.000Z', who: 'requester', to: '@second', says: 'submit',
        refused: ['KKS-54s1-2.b'],
      },
      {
        at: '2021-05-11T10:00:00.000Z', who: 'unitCommander', register: 'threats', as: 'anew',
        with: {
          area: '#area', grade: 'heightened',
          facts: 'Kaasosalised on veo marsruudi välja selgitanud.',
        },
      },
      ...deletedAndClosed('2021-05-11', 'ended.expired'),
      ...checked('2021-05-12', { threat: '@anew' }, '@second'),
      {
        at: '2021-05-12T09:00:00.000Z', who: 'authorisedCommander', to: '@second', says: 'grant',
        with: { ...grant, until: '2021-05-13T09:00:00.000Z' }, refused: ['KKS-54s1-3.a'],
      },
      {
        at: '2021-05-12T09:30:00.000Z', who: 'commander', to: '@second', says: 'grant',
        with: { ...grant, until: '2021-05-13T09:30:00.000Z' }, state: 'decided',
      },
      {
        at: '2021-05-12T09:45:00.000Z', who: 'requester', to: '@second', says: 'activate',
        state: 'effective.running',
      },
      { at: '2021-05-13T09:29:59.999Z', expect: '@second', effective: true },
      {
        at: '2021-05-13T09:30:00.000Z', expect: '@second', state: 'ended.expired',
        effective: false,
      },
      ...deletedAndClosed('2021-05-13', 'ended.expired', '@second'),
    ],
  },
  ...endings,
  ...refusals,
];
