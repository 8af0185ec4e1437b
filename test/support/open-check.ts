// Whole cases of M21–M24: an open act in a background check, everything in order, and each gate
// they share broken alone.
import { minOf } from '#calendar/instant';
import type { Instant } from '#calendar/instant';
import type { ConsentFacts, Facts, PersonFacts } from '#law/facts';
import type { Step } from '#statechart/step';
import { checkedPerson, consent, reasonedSuspicion } from './background-check.js';
import { everyRequest, ownParts } from './every-request.js';
import type { Scene } from './life.js';
import {
  commander, records, requester, someText, step, system, unitCommander,
} from './situation.js';

const unit = { id: 'u_1', temporary: false, commander: 'p_unit', designated: ['41-5.1'] };
export const signed: Instant = '2021-03-01T08:00:00.000Z';
export const later: Instant = '2021-03-02T08:00:00.000Z';
export const until: Instant = '2021-05-01T07:00:00.000Z';
export const over: Instant = '2021-06-01T07:00:00.000Z';
/** Five years after `consent` was given. */
export const consentEnds: Instant = '2026-02-18T07:00:00.000Z';

const given: ConsentFacts = { ...consent, clauses: ['41-5.1.4'] };
/** In service since 2018: no window of § 41⁸ is open in 2021. */
const person: PersonFacts = {
  ...checkedPerson, serviceFrom: '2018-02-15T06:00:00.000Z', consents: [given],
};
export const world: Partial<Facts> = { unit, subject: person };
const ofPerson = (change: Partial<PersonFacts>) => ({ subject: { ...person, ...change } });
export const ofConsent = (change: Partial<ConsentFacts>) =>
  ofPerson({ consents: [{ ...given, ...change }] });

/** A request in order, on a suspicion. */
export const openRequest = {
  purpose: '36-1-5', aim: ['suitability'], profileFilledAt: '2021-02-01T08:00:00.000Z',
  consent: consent.id, ...reasonedSuspicion,
  reasons: someText, necessity: someText, rightsAffected: ['privateLife'],
  proportionality: someText, milderMeans: someText,
} as const;

/** A step said while the measure runs, or after. */
export const heard = (type: string, at: Instant, fields: object, more: Partial<Facts> = {}): Step =>
  step(type, requester, at, { ...fields }, { ...world, ...more });

const released = (serviceUntil: Instant) => ofPerson({ serviceUntil });
const news = (at: Instant, effective: Instant) =>
  step('serviceEnded', system, at, { effective }, { ...world, ...released(effective) });
const byThePerson = (at: Instant): Step[] => [
  step('endAsked', records, at, { reference: someText }, world),
  step('consentWithdrawn', system, at, { consent: 'n_1' }, world),
];

/** What ends an act of a background check, whenever it is known. */
export const endings: readonly Step[] = [
  ...byThePerson(signed), ...byThePerson(later),
  news(signed, signed), news(signed, over), news(later, signed), news(later, later),
  news(over, later),
  step('timePassed', system, signed, {}, { ...world, ...released(signed) }),
];

const request = 'submit grant activate';
const stranger = ofPerson({ status: 'none' });
const earlier = {
  case: 'c_0', measure: 'M21', decidedAt: '2021-02-16T08:00:00.000Z', from: null,
  until: signed, days: 1, threat: null,
} as const;

/** What the scene of each measure begins with; its own request and gates come on top. */
export const openScene = {
  facts: world, signed, until, over, decider: unitCommander,
  latest: (at: Instant) => minOf(consentEnds, at.replace(/^\d{4}/, (y) => `${+y + 5}`) as Instant),
  asked: [
    ...everyRequest,
    ['the purpose of § 36 (1) 5)', 'KKS-36-1-5', { purpose: '36-1-2' }],
    ['an aim', 'KKS-41s5-1.a', { aim: [] }],
    ['an aim of the class', 'KKS-41s3-1.b', { aim: ['admission'] }],
    ['a profile', 'KKS-41s4-1.a', { profileFilledAt: undefined }],
    ['the whole suspicion', 'KKS-41s8.b', { suspicion: undefined }],
    ['the time of a check', 'KKS-41s8.a',
      { suspicion: undefined, suspectedClause: undefined, suspicionDate: undefined }],
    ['a consent', 'KKS-41s6-1.a', { consent: undefined }],
  ],
  known: [
    ['a class of § 41³ (1)', 'KKS-41s3-1.a', request, stranger],
    ['an aim of a candidate', 'KKS-41s5-1.a', request, ofPerson({ status: 'candidate' })],
    ['a designated unit', 'KKS-41s5-1.b', request, { unit: { ...unit, designated: [] } }],
    ['a written consent', 'KKS-41s6-1.a', request, ofConsent({ form: 'oral' })],
    ['a consent not withdrawn', 'KKS-41s6-1.a', request, ofConsent({ withdrawnAt: signed })],
    ['a consent of five years', 'KKS-41s6-1.b', request,
      ofConsent({ givenAt: '2016-03-01T08:00:00.000Z', toldAt: '2016-02-01T08:00:00.000Z' })],
    ['the five rights', 'KKS-41s6-2', request, ofConsent({ told: [1, 2, 3, 4] })],
    ['service', 'KKS-41s6-1.c', request, released(signed)],
    ['one check a permit', 'KKS-41s8.a', 'submit grant',
      { ...ofPerson({ status: 'serviceRelated' }), earlier: [earlier] }],
    ['an end in service', 'KKS-41s6-1.c', 'grant', released(later)],
  ],
  strangers: [
    ['the Commander', 'KKS-41s5-1.b', commander],
    ...ownParts,
  ],
} satisfies Omit<Scene, 'measure' | 'request' | 'more'>;
