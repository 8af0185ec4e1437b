// The gates that measures abroad share (§§ 37¹ to 37³), each broken alone on a path of their own.
import type { Facts } from '#law/facts';
import type { Fields, Scene } from './life.js';
import type { Walk } from './walk.js';

/** What a gate asks for, which step it refuses, and how it is broken. */
export type Broken = [
  what: string, refusal: string, known: Partial<Facts>, request: Fields, grant?: Fields,
];

/** Rows of a scene for a machine that is walked by a path of its own. */
export const onSubmission = (rows: Scene['asked']): Broken[] =>
  rows.map(([what, rule, change]) => [what, `submit ${rule}`, {}, change]);

/** The four purposes a measure has of its own, by the provision whose clauses they are. */
export const ownPurposes = (provision: string): Broken[] => [
  ['its own purpose', `submit ${provision}`, {}, { clause: undefined }],
  ['an area to prepare for', `submit ${provision}-1`, { operation: null }, { clause: '1' }],
  ['an operation', `submit ${provision}-2`, { operation: null }, {}],
  ['the unit protected', `submit ${provision}-3`, {}, { clause: '3' }],
  ['the need abroad', `submit ${provision}-4`, {}, { clause: '4', abroadNecessity: undefined }],
];

/** The clauses of § 37 (2), by the part of each that is about the measure. */
export const placeOrAim = (area: string, abroad: string): Broken[] => [
  ['a limb', 'submit KKS-37-2', {}, { limb: undefined }],
  ['the operation area', `submit ${area}`, { operation: null }, {}],
  ['the aim abroad', `submit ${abroad}`, {}, { limb: '37-2-2', abroadNecessity: undefined }],
  ['designation for the limb', 'submit KKS-37-3', { unit: null }, {}],
  ['the notice to the minister', 'activate KKS-42-4', { notices: [] }, { limb: '37-2-2' }],
];

/** What every decision says; its review date is asked for by the provision. */
export const everyDecision = (provision: string): Broken[] => [
  ['a review date', `grant ${provision}`, {}, {}, { until: undefined }],
  ['own reasons', 'grant KKS-1-2', {}, {}, { reasons: undefined }],
  ['a finding', 'grant KKS-36-4.c', {}, {}, { proportionality: undefined }],
];

/** Holds a walk to it that the rule refused the step, and that the measure never had effect. */
export function expectKeptOut({ states, refusals }: Walk, refusal: string): void {
  expect([...refusals]).toContain(refusal);
  expect([...states].filter((state) => state.startsWith('effective'))).toEqual([]);
}
