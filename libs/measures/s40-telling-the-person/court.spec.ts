import {
  facts, judged, legalOfficer, someText, unitCommander,
} from '../../../test/support/situation.js';
import {
  act, after, courtWorld, dueAfter, freshly, lapse, refusedBy, ruling, said, stateOf, telling,
  withholding, world,
} from '../../../test/support/telling.js';
import type { Instant } from '#calendar/instant';
import type { Step } from '#statechart/step';
import * as law from './court.js';

const there = (type: string, at: Instant, fields: object = {}) =>
  said(type, at, { ...fields }, courtWorld);
const toWithheld = [
  there('actEnded', act.endedAt!), there('timePassed', lapse),
  there('withhold', '2021-03-12T08:00:00.000Z', withholding),
];
const apply = there('applyToCourt', '2022-02-22T08:00:00.000Z', withholding);
const lateApply = there('applyToCourt', '2022-02-23T08:00:00.000Z', withholding);
const missed = there('timePassed', '2022-02-22T22:00:00.000Z');
const yearOver = there('timePassed', '2022-03-10T22:00:00.000Z');
const pending = () => after(...toWithheld, apply);
const rules = (snapshot: ReturnType<typeof after>) =>
  snapshot.context.breaches.map(({ rule }: { rule: string }) => rule);

describe('§ 40 (5) what the court must permit', () => {
  it('is not decided under (4)', () => {
    const permanent = there('withholdPermanently', '2022-03-11T08:00:00.000Z', freshly);
    expect(judged(law.notCourtPath, telling(), permanent)).toMatchObject({
      rule: 'KKS-40-5.a', by: '§ 40 (5)',
    });
    const elsewhere = said('withholdPermanently', permanent.at, freshly, world);
    expect(judged(law.notCourtPath, telling(), elsewhere)).toBeNull();
  });
  it('is asked for by the Commander in person, no authorised commander', () => {
    expect(judged(law.commanderInPerson, telling(), apply)).toBeNull();
    for (const actor of [unitCommander, legalOfficer]) {
      const other = { ...apply, by: actor, facts: facts(actor, courtWorld) };
      expect(judged(law.commanderInPerson, telling(), other)).toMatchObject({ rule: 'KKS-40-5.b' });
    }
  });
  it('is asked for on a ground and with reasons', () => {
    const asked = (fields: object) =>
      judged(law.applicationReasoned, telling(), { ...apply, ...fields } as Step);
    expect(asked({})).toBeNull();
    expect(asked({ grounds: [] })).toMatchObject({ rule: 'KKS-40-5.f' });
    expect(asked({ reasons: undefined })).toMatchObject({ rule: 'KKS-40-5.f' });
  });
});

describe('§ 40 (5) at the latest 15 days before the year ends', () => {
  it('opens the task ten months after the lapse, once', () => {
    const opens = there('timePassed', '2022-01-10T08:00:00.000Z');
    expect(judged(law.taskOpens, telling(), there('timePassed', '2022-01-10T07:59:59.999Z')))
      .not.toBeNull();
    expect(judged(law.taskOpens, telling(), opens)).toBeNull();
    expect(judged(law.taskOpens, telling({ courtTask: {} }), opens)).not.toBeNull();
  });
  it('is a breach from the end of 22.02.2022, once, and one may still apply', () => {
    expect(judged(law.lodgedLate, telling(), there('timePassed', '2022-02-22T21:59:59.999Z')))
      .not.toBeNull();
    expect(rules(after(...toWithheld, missed))).toEqual(['KKS-40-5.c']);
    expect(stateOf(after(...toWithheld, missed, lateApply))).toBe('courtPending');
  });
  it('carries a timely application past the year', () => {
    const early = telling({ application: apply });
    expect(judged(law.noPermissionInTime, early, yearOver)).not.toBeNull();
    const last = { at: '2022-02-22T21:59:59.999Z' };
    expect(judged(law.noPermissionInTime, telling({ application: last }), yearOver)).not.toBeNull();
  });
  it('carries neither a late application nor none: at one year the person is told', () => {
    expect(stateOf(after(...toWithheld, missed, lateApply, yearOver))).toBe('notifyDue');
    expect(stateOf(after(...toWithheld, missed, yearOver))).toBe('notifyDue');
    const first = { at: '2022-02-22T22:00:00.000Z' };
    expect(judged(law.noPermissionInTime, telling({ application: first }), yearOver)).toBeNull();
  });
  it('does not end before the anniversary day has', () => {
    const before = there('timePassed', '2022-03-10T21:59:59.999Z');
    expect(judged(law.noPermissionInTime, telling(), before)).not.toBeNull();
  });
  it('is no longer asked for once the year is over', () => {
    const at = (instant: Instant) =>
      judged(law.beforeTheYearEnds, telling(), { ...apply, at: instant });
    expect(at('2022-03-10T21:59:59.999Z')).toBeNull();
    expect(at('2022-03-10T22:00:00.000Z')).toMatchObject({ rule: 'KKS-40-5.c', policy: 'AMB-16' });
  });
});

describe('§ 40 (5) the court permits', () => {
  const permit = (fields: object) =>
    there('permit', '2022-03-04T08:00:00.000Z', { ...ruling, extent: 'whole', ...fields });

  it('on a record with court, judge, date and reference', () => {
    expect(stateOf(after(...toWithheld, apply, permit({})))).toBe('withheldByCourt');
  });
  it.each([
    ['court', 'kohus'], ['judge', 'kohtunik'], ['date', 'kuupäev'], ['reference', 'viide'],
  ])('not on a record without %s', (field, word) => {
    const bare = permit({ [field]: undefined });
    expect(refusedBy(pending(), bare)).toEqual(['KKS-40-5.d']);
    expect(judged(law.rulingComplete, telling(), bare)?.because.et).toContain(word);
  });
  it('in part: what it does not grant is told, and not withheld again', () => {
    const inPart = permit({ extent: 'inPart' });
    const told = after(...toWithheld, apply, inPart);
    expect(stateOf(told)).toBe('notifyDue');
    expect(refusedBy(told, there('withhold', '2022-03-04T09:00:00.000Z', withholding)))
      .toEqual(['KKS-40-5.e']);
  });
  it('and the Commander alone may give it up again', () => {
    const permitted = after(...toWithheld, apply, permit({}));
    const revoke = there('revoke', '2022-05-02T08:00:00.000Z', { reasons: someText });
    expect(refusedBy(permitted, { ...revoke, facts: facts(unitCommander, courtWorld) }))
      .toEqual(['KKS-40-5.b']);
    expect(refusedBy(permitted, revoke)).toEqual([]);
  });
});

describe('§ 40 (5) the court refuses', () => {
  const at: Instant = '2022-03-04T08:00:00.000Z';
  const effective: Instant = '2022-03-21T22:00:00.000Z';
  const refuse = (fields: object) =>
    there('refusePermission', at, { ...ruling, effective, ...fields });
  const takesEffect = there('timePassed', effective);
  const appeal = there('appeal', '2022-03-14T08:00:00.000Z', { reference: someText });

  it('is told when the refusal takes effect, three working days from then', () => {
    const refused = after(...toWithheld, apply, refuse({}));
    expect(stateOf(refused)).toBe('courtPending');
    expect(dueAfter(pending(), refuse({}), 'refusal')).toBe(effective);
    const before = there('timePassed', '2022-03-21T21:59:59.999Z');
    expect(judged(law.refusalInEffect, refused.context, before)).not.toBeNull();
    expect(dueAfter(refused, takesEffect, 'tell')).toBe('2022-03-25T22:00:00.000Z');
  });
  it('is told at once where it is in effect already, counted from then', () => {
    const now = refuse({ effective: '2022-03-02T08:00:00.000Z' });
    expect(stateOf(after(...toWithheld, apply, now))).toBe('notifyDue');
    expect(dueAfter(pending(), now, 'tell')).toBe('2022-03-07T22:00:00.000Z');
  });
  it('must say when it takes effect', () => {
    expect(refusedBy(pending(), refuse({ effective: undefined }))).toEqual(['KKS-40-5.e']);
    expect(refusedBy(pending(), refuse({ judge: undefined }))).toEqual(['KKS-40-5.d']);
  });
  it('is held by an appeal lodged before that, while it is pending', () => {
    const refused = [...toWithheld, apply, refuse({})];
    const late = { ...appeal, at: effective };
    expect(refusedBy(after(...refused), late)).toEqual(['KKS-40-5.e']);
    const bare = { ...appeal, reference: undefined };
    expect(refusedBy(after(...refused), bare)).toEqual(['KKS-40-5.e']);
    const appealed = after(...refused, appeal);
    expect(judged(law.refusalInEffect, appealed.context, takesEffect)).not.toBeNull();
    const final = there('refusePermission', '2022-06-01T08:00:00.000Z', {
      ...ruling, effective: '2022-06-01T08:00:00.000Z',
    });
    expect(stateOf(after(...refused, appeal, final))).toBe('notifyDue');
  });
  it('hears no second application and no withholding on the same facts', () => {
    const told = after(...toWithheld, apply, refuse({ effective: at }));
    expect(told.can(there('applyToCourt', '2022-03-05T08:00:00.000Z', withholding))).toBe(false);
    expect(refusedBy(told, there('withhold', '2022-03-05T08:00:00.000Z', withholding)))
      .toEqual(['KKS-40-5.e']);
  });
});

describe('§ 40 (5) the ground ceases while the court has the case', () => {
  const withdraw = there('withdrawApplication', '2022-03-01T08:00:00.000Z', {
    grounds: ['40-2-3'], reasons: someText,
  });

  it('the application is withdrawn by the Commander and the person is told', () => {
    expect(stateOf(after(...toWithheld, apply, withdraw))).toBe('notifyDue');
    expect(dueAfter(pending(), withdraw, 'tell')).toBe('2022-03-04T22:00:00.000Z');
    expect(refusedBy(pending(), { ...withdraw, facts: facts(unitCommander, courtWorld) }))
      .toEqual(['KKS-40-5.b']);
  });
});
