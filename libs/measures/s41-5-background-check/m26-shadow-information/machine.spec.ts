import { ownParts } from '../../../../test/support/every-request.js';
import { describeLife } from '../../../../test/support/life.js';
import { endings, later } from '../../../../test/support/open-check.js';
import { commander, someText, unitCommander } from '../../../../test/support/situation.js';
import { staffRequest, staffScene } from '../../../../test/support/staff-check.js';
import { plusMonths } from '#calendar/instant';
import { m26 } from './index.js';

const earlier = {
  case: 'c_0', measure: 'M26', decidedAt: '2021-01-01T08:00:00.000Z', from: null,
  until: later, days: 60, threat: null,
} as const;

describeLife('§ 41⁵ (1¹) 2) shadow information', {
  ...staffScene,
  measure: m26,
  decider: commander,
  latest: (at) => plusMonths(at, 2),
  request: {
    ...staffRequest, concealedAct: someText, hides: ['performer'], hidesFrom: ['dataSubject'],
  },
  more: endings,
  asked: [
    ...staffScene.asked,
    ['what is hidden', 'KKS-37-2s2', { hides: [] }],
    ['hiding from the data subject alone', 'KKS-37-2s2', { hidesFrom: ['overseer'] }],
    ['no simulation', 'KKS-41s5-1s1-2', { simulates: true }],
    ['the subject alone', 'KKS-41s5-1s1-2', { towardsOthers: true }],
  ],
  known: [
    ...staffScene.known,
    ['no overlap', 'KKS-41s5-1s1-2', 'grant', { earlier: [earlier] }],
  ],
  strangers: [
    ['a unit commander without authorisation', 'KKS-41s5-1s1-2', unitCommander],
    ...ownParts,
  ],
});
