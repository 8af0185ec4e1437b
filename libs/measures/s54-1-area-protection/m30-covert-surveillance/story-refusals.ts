import type { Story } from '../../measure.js';
import { checked, grant, opened, request } from './story-lines.js';

const { purpose: _p, area: _a, threat: _t, link: _l, cannotBePostponed: _c, ...bare } = request;

/** Cases of M30 that the Act, or the Commander, says no to. */
export const refusals: readonly Story[] = [
  {
    id: 'm30-threat-only-significant',
    title: { et: 'Oluline oht ei ole kõrgendatud oht', en: 'A significant threat is not enough' },
    lines: [
      ...opened('2021-02-08', 'Kaarel Vaatleja', { grade: 'significant' }),
      {
        at: '2021-02-08T07:30:00.000Z', who: 'requester', to: '@case', says: 'request',
        with: request, state: 'drafted',
      },
      {
        at: '2021-02-08T07:40:00.000Z', who: 'requester', to: '@case', says: 'submit',
        refused: ['KKS-54s1-2.b'],
      },
      {
        at: '2021-02-08T08:00:00.000Z', who: 'requester', to: '@case', says: 'withdraw',
        with: { reasons: 'Oht ei ole kõrgendatud; jätkab linnaku valve.' }, state: 'withdrawn',
      },
    ],
  },
  {
    id: 'm30-refused-by-the-commander',
    title: {
      et: 'Puudulik taotlus, volituseta ülem, juhataja keeldub',
      en: 'A request with gaps, a commander without authorisation, the Commander refuses',
    },
    lines: [
      ...opened('2021-02-10', 'Priit Mööduja'),
      {
        at: '2021-02-10T07:25:00.000Z', who: 'requester', to: '@case', says: 'request',
        with: { ...bare, purpose: '36-1-3' }, state: 'drafted',
      },
      {
        at: '2021-02-10T07:26:00.000Z', who: 'requester', to: '@case', says: 'submit',
        refused: ['KKS-36-1-6', 'KKS-50', 'KKS-54s1-2.a', 'KKS-54s1-2.b', 'KKS-54s1-2-2'],
      },
      {
        at: '2021-02-10T07:27:00.000Z', who: 'requester', to: '@case', says: 'request',
        with: { ...request, entersPremises: true }, state: 'drafted',
      },
      {
        at: '2021-02-10T07:28:00.000Z', who: 'requester', to: '@case', says: 'submit',
        refused: ['KKS-54s1-2-2'],
      },
      ...checked('2021-02-10', { entersPremises: false }),
      {
        at: '2021-02-10T09:00:00.000Z', who: 'unitCommander', to: '@case', says: 'grant',
        with: { ...grant, until: '2021-02-11T09:00:00.000Z' }, refused: ['KKS-54s1-3.a'],
      },
      {
        at: '2021-02-10T09:30:00.000Z', who: 'commander', to: '@case', says: 'refuse',
        with: { reasons: 'Vedu lükatakse edasi; valve tugevdamisest piisab.' }, state: 'refused',
      },
    ],
  },
];
