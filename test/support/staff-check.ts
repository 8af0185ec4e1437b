// Whole cases of M25 and M26: an additional means in a background check, everything in order.
import type { ConsentFacts, Facts, PersonFacts } from '#law/facts';
import { checkedPerson, consent, reasonedSuspicion } from './background-check.js';
import { everyRequest } from './every-request.js';
import type { Scene } from './life.js';
import { over, signed, until } from './open-check.js';
import { someText } from './situation.js';

const unit = {
  id: 'u_1', temporary: false, commander: 'p_unit', designated: ['41-5.1-1', '37-1.3'],
};
/** In service since 2018: no window of § 41⁸ is open in 2021. */
const person: PersonFacts = { ...checkedPerson, serviceFrom: '2018-02-15T06:00:00.000Z' };
export const world: Partial<Facts> = { unit, subject: person };
const ofPerson = (change: Partial<PersonFacts>) => ({ subject: { ...person, ...change } });
export const ofConsent = (change: Partial<ConsentFacts>) =>
  ofPerson({ consents: [{ ...consent, ...change }] });

/** A request in order, on a suspicion. */
export const staffRequest = {
  purpose: '36-1-5', aim: ['suitability'], consent: consent.id, ...reasonedSuspicion,
  reasons: someText, necessity: someText, rightsAffected: ['privateLife'],
  proportionality: someText, milderMeans: someText,
} as const;

const request = 'submit grant activate';

/** What the scene of each measure begins with; its own request and gates come on top. */
export const staffScene = {
  facts: world, signed, until, over,
  asked: [
    ...everyRequest,
    ['the purpose of § 36 (1) 5)', 'KKS-36-1-5', { purpose: '36-1-2' }],
    ['an aim', 'KKS-41s5-1s1.a', { aim: [] }],
    ['the whole suspicion', 'KKS-41s8.b', { suspicion: undefined }],
    ['the time of a check', 'KKS-41s8.a',
      { suspicion: undefined, suspectedClause: undefined, suspicionDate: undefined }],
    ['a consent', 'KKS-41s6-1.a', { consent: undefined }],
  ],
  known: [
    ['staff', 'KKS-41s5-1s1.a', request, ofPerson({ status: 'serviceRelated' })],
    ['no candidate', 'KKS-41s5-1s1.a', request, ofPerson({ status: 'candidate' })],
    ['a designated unit', 'KKS-41s5-1s1.b', request,
      { unit: { ...unit, designated: ['37-1.3'] } }],
    ['a written consent', 'KKS-41s6-1.a', request, ofConsent({ form: 'oral' })],
    ['a consent that names it', 'KKS-41s6-1.a', request, ofConsent({ clauses: [] })],
    ['a consent of five years', 'KKS-41s6-1.b', request,
      ofConsent({ givenAt: '2016-03-01T08:00:00.000Z', toldAt: '2016-02-01T08:00:00.000Z' })],
    ['the five rights', 'KKS-41s6-2', request, ofConsent({ told: [1, 2, 3, 4] })],
    ['service', 'KKS-41s6-1.c', request, ofPerson({ serviceUntil: signed })],
  ],
} satisfies Partial<Scene>;
