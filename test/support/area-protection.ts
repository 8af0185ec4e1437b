// An area, a heightened threat to it, and a request that names both: everything in order.
import type { Instant } from '#calendar/instant';
import type { AreaFacts, EarlierDecision, Facts, NoticeFacts, ThreatFacts } from '#law/facts';
import type { Step } from '#statechart/step';
import { commander, legalOfficer, requester, someText, step } from './situation.js';

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
  link: someText, earlierGave: someText, area: 'n_area', threat: 'n_threat',
} as const;

/** An earlier decision on the same person, over before the threat was assessed. */
export const earlierDecision: EarlierDecision = {
  case: 'c_0', measure: 'M30', decidedAt: '2021-01-30T10:00:00.000Z', from: null,
  until: '2021-01-31T10:00:00.000Z', days: 1, threat: 'n_old',
};

/** A notice that has left, by the rule that owes it. */
export const sentNotice = (to: string, by: string): NoticeFacts => ({
  id: `n_${to}`, to, by, sentAt: '2021-02-01T10:05:00.000Z', receivedAt: null,
});

const reasons = { reasons: someText };
const grant = { ...reasons, proportionality: someText, extent: 'asAsked' };

/** From the request to the running measure, everything in order. */
export const path = (
  facts: Partial<Facts>,
  request: object,
  at: Instant,
  until: Instant,
): Step[] => [
  step('request', requester, at, { ...areaRequest, ...request }, facts),
  step('submit', requester, at, {}, facts),
  step('findLawful', legalOfficer, at, reasons, facts),
  step('grant', commander, at, { ...grant, until }, facts),
  step('activate', requester, at, {}, facts),
];
