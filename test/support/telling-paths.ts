// What may be said to telling-the-person cases, in the order of time: four walks that together take
// every arrow of the § 40 tree.
import type { Instant } from '#calendar/instant';
import type { Facts } from '#law/facts';
import type { Step } from '#statechart/step';
import { someText, step, system } from './situation.js';
import * as t from './telling.js';

type More = Partial<Facts>;
const { said, withholding, freshly, ruling, letter } = t;
const reasons = { reasons: someText };
const clock = (at: Instant, facts: More = t.world) =>
  step('timePassed', system, at, { deadline: 'any' }, facts);

export const ended: Instant = '2021-02-12T10:00:00.000Z';
const inTime: Instant = '2021-03-12T09:00:00.000Z';
const nextYear: Instant = '2022-03-11T09:00:00.000Z';

/** A case off the court path, from the end of the act to every end it can have. */
export const branch8: Step[] = [
  said('actEnded', ended, { finding: 'target' }),
  said('actChanged', '2021-02-13T10:00:00.000Z'),
  said('actChanged', '2021-02-13T10:00:00.000Z', {}, t.withAct({ items: [] })),
  said('declassify', '2021-02-15T10:00:00.000Z', {}),
  said('actChanged', '2021-02-16T10:00:00.000Z'),
  clock(t.lapse),
  said('actChanged', '2021-03-11T10:00:00.000Z'),
  said('withhold', inTime, withholding),
  clock('2021-03-15T22:00:00.000Z'),
  said('markUndeliverable', inTime, { ...reasons, attempts: someText }),
  said('retry', '2021-05-11T09:00:00.000Z'),
  said('reviewGround', '2021-06-10T09:00:00.000Z', reasons),
  said('ceaseGround', '2021-06-11T09:00:00.000Z', { ...reasons, grounds: ['40-2-3'] }),
  clock('2021-12-10T09:00:00.000Z'),
  said('actChanged', '2022-01-11T09:00:00.000Z'),
  said('withholdPermanently', nextYear, freshly),
  clock('2022-03-15T22:00:00.000Z'),
  said('revoke', '2022-05-02T09:00:00.000Z', reasons),
  said('notify', '2022-05-03T09:00:00.000Z', letter),
];

const there = (type: string, at: Instant, fields: object = {}) =>
  said(type, at, { ...fields }, t.courtWorld);
const refusal = { ...ruling, effective: '2022-04-01T09:00:00.000Z' };

/** A case on the court path. */
export const branch9: Step[] = [
  there('actEnded', ended, { finding: 'target' }),
  clock(t.lapse, t.courtWorld),
  there('withhold', inTime, withholding),
  clock('2022-01-10T08:00:00.000Z', t.courtWorld),
  there('applyToCourt', '2022-02-22T09:00:00.000Z', withholding),
  clock('2022-02-22T22:00:00.000Z', t.courtWorld),
  there('applyToCourt', '2022-03-01T09:00:00.000Z', withholding),
  there('reviewGround', '2022-03-02T09:00:00.000Z', reasons),
  there('actChanged', '2022-03-02T09:00:00.000Z'),
  there('ceaseGround', '2022-03-03T09:00:00.000Z', { ...reasons, grounds: ['40-2-3'] }),
  there('withdrawApplication', '2022-03-03T09:00:00.000Z', { ...reasons, grounds: ['40-2-3'] }),
  there('permit', '2022-03-04T09:00:00.000Z', { ...ruling, extent: 'whole' }),
  there('permit', '2022-03-04T09:00:00.000Z', { ...ruling, extent: 'inPart' }),
  there('refusePermission', '2022-03-04T09:00:00.000Z', refusal),
  there('appeal', '2022-03-05T09:00:00.000Z', { reference: someText }),
  clock('2022-03-10T22:00:00.000Z', t.courtWorld),
  clock('2022-04-01T09:00:00.000Z', t.courtWorld),
  there('refusePermission', '2022-04-04T09:00:00.000Z', refusal),
  there('revoke', '2022-05-02T09:00:00.000Z', reasons),
  clock('2022-07-01T09:00:00.000Z', t.courtWorld),
];

const other = (type: string, at: Instant, fields: object = {}, facts: More = t.otherWorld) =>
  said(type, at, { ...fields }, facts);
const unknown: More = { ...t.otherWorld, subject: { ...t.subject, identified: false } };

/** Somebody else in the act: known or not, restricted or not. */
export const others: Step[] = [
  other('actEnded', ended, { finding: 'notRestricted' }),
  other('actEnded', ended, { finding: 'restricted' }),
  other('actEnded', '2021-04-01T09:00:00.000Z', { finding: 'restricted' }),
  other('actEnded', ended, { finding: 'restricted' }, unknown),
  other('personIdentified', '2021-02-20T09:00:00.000Z'),
  other('determine', '2021-02-22T09:00:00.000Z', { ...reasons, finding: 'restricted' }),
  other('determine', '2021-02-23T09:00:00.000Z', { ...reasons, finding: 'notRestricted' }),
  clock(t.lapse, t.otherWorld),
  other('determine', inTime, { ...reasons, finding: 'notRestricted' }),
  other('determine', '2021-03-13T09:00:00.000Z', { ...reasons, finding: 'restricted' }),
  other('personIdentified', '2021-04-02T09:00:00.000Z'),
  other('markUndeliverable', '2021-04-06T09:00:00.000Z', { ...reasons, attempts: someText }),
  clock('2022-04-06T09:00:00.000Z', t.otherWorld),
];

/** Somebody found not restricted before anybody knew who it was. */
export const knownLater: Step[] = [
  other('actEnded', ended, { finding: 'notRestricted' }, unknown),
  other('personIdentified', '2021-02-20T09:00:00.000Z'),
];
