// A background check as a proceeding, from opening to outcome, everything in order (§ 41³).
import { checkedPerson, consent } from './background-check.js';
import {
  file, records, requester, secretItem, someText, step, unitCommander,
} from './situation.js';
import type { Instant } from '#calendar/instant';
import type { Facts, PersonFacts } from '#law/facts';
import type { CaseFile, Kept } from '#statechart/case-file';
import type { Step } from '#statechart/step';

export const day: Instant = '2021-03-01T08:00:00.000Z';
export const filled: Instant = '2021-02-25T08:00:00.000Z';
const unit = { id: 'u_1', temporary: false, commander: 'p_unit', designated: ['41-3.1'] };
const linked = { case: 'c_7', measure: 'M27', subject: 'p_subject' };

/** The world, with the person otherwise. */
export const ofPerson = (change: Partial<PersonFacts> = {}): Partial<Facts> =>
  ({ unit, linked, subject: { ...checkedPerson, ...change } });

const number = { d: 'd_2', letters: 0 };

/** A profile with every item answered, by an Estonian citizen with an Estonian document. */
export const profile = {
  filledAt: filled, names: someText, documentIssued: 'estonia', birth: someText, code: number,
  contact: someText, citizenship: someText, maritalStatus: someText, work: someText,
  education: someText, family: someText, relatives: ['parents', 'fosterChildren'],
  noDependence: 'confirmed', noDisorder: 'notConfirmed',
  none: [7, 9, 12, 13, 15, 16, 17, 19, 21].map((item) => `41-4.2.${item}`),
} as const;

export const nine = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((clause) => `41-3.1.${clause}`);
export const rightsNotice = {
  told: [1, 2, 3, 4, 5].map((right) => `41-6.2.${right}`), document: someText,
} as const;
export const request = {
  aim: 'suitability', toldAt: '2021-02-20T08:00:00.000Z', reasons: someText,
} as const;
export const remedies = ['court', 'chancellor', 'inspectorate', 'disputeCommittee'] as const;
export const reasons = { reasons: someText } as const;
export const outcome = { outcome: 'suitable', remedies, ...reasons } as const;
export const waiver = {
  authority: someText, kind: 'security', date: '2019-09-16', result: 'clean', ...reasons,
} as const;

/** A finding kept in the file at an instant. */
export const finding = (found: string, circumstances: readonly string[], at = day): Kept =>
  ({ at, by: requester, circumstances, found, source: someText });
export const hearing: Kept = { at: day, by: requester, explained: 'given' };

/** The file of a check, changed as the spec needs. */
export const check = (change: Partial<CaseFile> = {}): CaseFile =>
  file('S41', { asked: request, ...change });

/** A step said by the requester in a world in order. */
export const said = (
  type: string, fields: object = {}, facts: Partial<Facts> = ofPerson(), at: Instant = day,
): Step => step(type, requester, at, { ...fields }, facts);

/** The head of the unit decides on the outcome. */
export const concluding = (fields: object, facts = ofPerson(), at = day): Step =>
  step('conclude', unitCommander, at, { ...outcome, ...fields }, facts);

/** From opening to the closed file; what `change` names is said otherwise, by its type. */
export const path = (
  facts = ofPerson(), change: Readonly<Record<string, object>> = {},
): Step[] => [
  said('request', { ...request, ...change['request'] }, facts),
  said('begin', {}, facts),
  said('tellRights', { ...rightsNotice, ...change['tellRights'] }, facts),
  said('giveConsent', { consent: consent.id }, facts),
  said('handInProfile', { ...profile, ...change['handInProfile'] }, facts),
  said('beginWithoutProfile', {}, facts),
  said('recordFinding', {
    circumstances: nine, found: 'no', source: someText, ...change['recordFinding'],
  }, facts),
  said('completeFindings', {}, facts),
  concluding({ ...change['conclude'] }, facts),
  step('storeItem', records, day, secretItem),
  step('close', records, day),
];
