// A whole case of covert surveillance in a background check, everything in order.
import { checkedPerson, checkRequest, consent, sentToMinister } from './background-check.js';
import {
  commander, kapo, legalOfficer, records, requester, secretItem, someText, step, system,
} from './situation.js';
import type { Instant } from '#calendar/instant';
import type { ConsentFacts, Facts, PersonFacts } from '#law/facts';
import type { Actor, Step } from '#statechart/step';

export const unit = { id: 'u_1', temporary: false, commander: 'p_unit', designated: ['41-5.1-1'] };
export const world: Partial<Facts> = {
  unit,
  subject: checkedPerson,
  notices: [sentToMinister('KKS-41s5-4.d')],
  telling: [{ case: 'c_2', person: 'p_subject' }],
};
export const asked: Instant = '2021-03-01T07:59:59.999Z';
export const signed: Instant = '2021-03-01T08:00:00.000Z';
export const later: Instant = '2021-03-02T08:00:00.000Z';
export const over: Instant = '2021-05-01T07:00:00.000Z';
export const reasons = { reasons: someText };
/** What the Internal Security Service says to approve. */
export const approval = { ...reasons, reference: someText };
export const grant = { ...reasons, proportionality: someText, extent: 'asAsked', until: over };
/** The register says that the service ends, or ended, at that instant. */
export const releasedAt = (serviceUntil: Instant): Partial<Facts> =>
  ({ subject: { ...checkedPerson, serviceUntil } });

/** The world with the person, or the consent, otherwise. */
export const ofPerson = (change: Partial<PersonFacts>) =>
  ({ subject: { ...checkedPerson, ...change } });
export const ofConsent = (change: Partial<ConsentFacts>) =>
  ofPerson({ consents: [{ ...consent, ...change }] });
export const other = { case: 'c_9', measure: 'M14', at: signed, until: null };
export const earlier = {
  case: 'c_0', measure: 'M27', decidedAt: '2021-01-01T08:00:00.000Z', from: null,
  until: later, days: 60, threat: null,
} as const;

/** A step said in a world in order, changed as the spec needs. */
export const said = (
  type: string, by: Actor, at: Instant, fields: object = {}, more: Partial<Facts> = {},
): Step => step(type, by, at, { ...fields }, { ...world, ...more });

/** From the request to the running measure, everything in order. */
export const path = (
  request: object = {}, approved: object = {}, facts: Partial<Facts> = {},
): Step[] => [
  said('request', requester, asked, { ...checkRequest, ...request }),
  said('submit', requester, asked),
  said('findLawful', legalOfficer, asked, reasons),
  said('askCoordination', requester, asked),
  said('coordinate', kapo, asked, { ...approval, ...approved }),
  said('grant', commander, signed, grant),
  said('activate', requester, signed),
].map((usual) => ({ ...usual, facts: { ...usual.facts, ...facts } }));

const before: Step[] = [
  said('findUnlawful', legalOfficer, asked, reasons),
  said('findLawfulWithChanges', legalOfficer, asked, reasons),
  said('declineCoordination', kapo, asked, reasons),
  said('refuse', commander, asked, reasons),
  said('returnForChanges', commander, asked, reasons),
];
const byThePerson = (at: Instant): Step[] => [
  said('withdraw', requester, at, reasons),
  said('endAsked', records, at, { reference: someText }),
  said('consentWithdrawn', system, at, { consent: 'n_1' }),
];
const releases = [asked, signed, later].map((effective) =>
  said('serviceEnded', system, signed, { effective }));
const timePasses: Step[] = [
  said('timePassed', system, later, {}, { notices: [] }),
  said('timePassed', system, later, {}, releasedAt(later)),
  said('timePassed', system, over),
];
const recorded: Step[] = [
  said('logActivity', requester, over, { from: signed, to: signed, what: someText }),
  said('storeItem', records, over, secretItem),
  said('identify', records, over, { person: 'p_other', finding: 'restricted' }),
  said('addDocument', records, over, { kind: 'other', reference: someText }),
  said('serviceEnded', system, over, { effective: later }),
  said('close', records, over),
];
/** All that may be said on the way and besides, for the walk. */
export const everything = [
  ...path(), ...before, ...byThePerson(asked), ...byThePerson(signed), ...releases,
  said('stop', requester, later, reasons), ...timePasses, ...recorded,
];

export const young = ofPerson({ serviceFrom: '2018-02-15T06:00:00.000Z' });
const all = 'submit grant activate';

/** One gate broken at a time: what is missing, its rule, the steps it forbids, the facts. */
export const brokenWorlds: [string, string, string, Partial<Facts>][] = [
  ['staff', 'KKS-41s5-1s1.a', all, ofPerson({ status: 'serviceRelated' })],
  ['no candidate', 'KKS-41s5-1s1.a', all, ofPerson({ status: 'candidate' })],
  ['a designated unit', 'KKS-41s5-1s1.b', all, { unit: { ...unit, designated: [] } }],
  ['one at a time', 'KKS-41s5-1s1-3', all, { alsoWatched: [other] }],
  ['a consent of the subject', 'KKS-41s5-1s1-3', all, ofPerson({ consents: [] })],
  ['a written consent', 'KKS-41s6-1.a', all, ofConsent({ form: 'oral' })],
  ['a consent to it', 'KKS-41s6-1.a', all, ofConsent({ clauses: [] })],
  ['a consent not withdrawn', 'KKS-41s6-1.a', all, ofConsent({ withdrawnAt: asked })],
  ['a consent in force', 'KKS-41s6-1.b', all, ofConsent({ givenAt: '2016-01-01T08:00:00.000Z' })],
  ['the five rights', 'KKS-41s6-2', all, ofConsent({ told: [1, 2, 3, 4] })],
  ['service', 'KKS-41s6-1.c', all, ofPerson({ serviceUntil: asked })],
  ['the time of a check', 'KKS-41s8.a', all, young],
  ['an end in service', 'KKS-41s6-1.c', 'grant', ofPerson({ serviceUntil: later })],
  ['an end in the time of a check', 'KKS-41s8.a', 'grant',
    ofPerson({ serviceFrom: '2016-01-02T06:00:00.000Z' })],
  ['an end within the consent', 'KKS-41s6-1.b', 'grant',
    ofConsent({ givenAt: '2016-04-01T07:00:00.000Z' })],
  ['no overlap', 'KKS-41s5-4.c', 'grant', { earlier: [earlier] }],
  ['the minister told', 'KKS-41s5-4.d', 'activate', { notices: [] }],
];
