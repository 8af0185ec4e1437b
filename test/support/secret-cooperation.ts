// A cooperating person with a written consent, and a request that rests on it: all in order.
import type { Instant } from '#calendar/instant';
import type { Facts, PersonFacts } from '#law/facts';
import type { Step } from '#statechart/step';
import { commander, legalOfficer, requester, someText, step } from './situation.js';

export const cooperating: PersonFacts = {
  id: 'p_subject', identified: true, estonian: 'no', status: 'none',
  serviceFrom: null, serviceUntil: null,
  cooperatesFrom: '2020-10-01T07:00:00.000Z', cooperatesUntil: null,
  consents: [{
    id: 'n_1', form: 'written', clauses: ['37-1.4-2.3'], told: [], toldAt: null,
    givenAt: '2021-02-01T07:30:00.000Z', withdrawnAt: null,
  }],
  daysBefore: 0,
};

export const cooperationRequest = {
  purpose: '36-1-1', aim: 'reliability', consent: 'n_1', reasons: someText, necessity: someText,
  proportionality: someText, rightsAffected: ['privateLife'], milderMeans: someText,
} as const;

const reasons = { reasons: someText };
const grant = { ...reasons, proportionality: someText, extent: 'asAsked' };

/** From the request to the running measure, everything in order. */
export const cooperationPath = (
  facts: Partial<Facts>,
  request: object,
  at: Instant,
  until: Instant,
): Step[] => [
  step('request', requester, at, { ...cooperationRequest, ...request }, facts),
  step('submit', requester, at, {}, facts),
  step('findLawful', legalOfficer, at, reasons, facts),
  step('grant', commander, at, { ...grant, until }, facts),
  step('activate', requester, at, {}, facts),
];
