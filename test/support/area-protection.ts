// An area, a heightened threat to it, and a request that names both: everything in order.
import type { AreaFacts, NoticeFacts, ThreatFacts } from '#law/facts';
import { someText } from './situation.js';

export const area: AreaFacts = {
  id: 'n_area', kind: 1, from: '2020-09-01T06:00:00.000Z', until: null,
  marked: true, lawfullyDesignated: false,
};

export const threat: ThreatFacts = {
  id: 'n_threat', grade: 'heightened', area: 'n_area', assessor: 'p_unit',
  assessedAt: '2021-02-01T06:00:00.000Z', closedAt: null,
};

export const areaRequest = {
  purpose: '36-1-6', reasons: someText, necessity: someText, proportionality: someText,
  rightsAffected: ['privateLife'], milderMeans: someText, cannotBePostponed: someText,
  link: someText, area: 'n_area', threat: 'n_threat',
} as const;

/** A notice that has left, by the rule that owes it. */
export const sentNotice = (to: string, by: string): NoticeFacts => ({
  id: `n_${to}`, to, by, sentAt: '2021-02-01T10:05:00.000Z', receivedAt: null,
});
