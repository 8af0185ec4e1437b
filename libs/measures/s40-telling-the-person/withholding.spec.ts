import {
  commander, facts, judged, legalOfficer, records, someText, unitCommander,
} from '../../../test/support/situation.js';
import {
  act, after, dueAfter, freshly, lapse, refusedBy, said, stateOf, telling, withAct, withholding,
  world,
} from '../../../test/support/telling.js';
import type { Instant } from '#calendar/instant';
import type { Actor, Step } from '#statechart/step';
import * as law from './withholding.js';

const ended = act.endedAt!;
const inTime: Instant = '2021-03-12T08:00:00.000Z';
const toWithheld = [
  said('actEnded', ended), said('timePassed', lapse), said('withhold', inTime, withholding),
];
const withheld = () => after(...toWithheld);
const reasons = { reasons: someText };

/** The step by somebody else, who holds these authorisations. */
const by = (actor: Actor, step: Step, ...provisions: readonly string[]): Step => ({
  ...step,
  by: actor,
  facts: facts(actor, {
    ...step.facts,
    actor: {
      ...facts(actor).actor,
      authorisations: provisions.map((provision) => ({
        id: provision, provision, from: ended, until: '2023-01-01T00:00:00.000Z',
      })),
    },
  }),
});

describe('§ 40 (3) the Commander or a commander authorised for it decides for a time', () => {
  const withhold = said('withhold', inTime, withholding);
  const judge = (step: Step) => judged(law.whoWithholds, telling(), step);

  it('holds for the Commander and for a commander authorised for (3)', () => {
    expect(judge(by(commander, withhold))).toBeNull();
    expect(judge(by(unitCommander, withhold, '40.3'))).toBeNull();
  });
  it('refuses an authorisation for (4) alone, a legal officer and a records officer', () => {
    expect(judge(by(unitCommander, withhold, '40.4'))).toMatchObject({
      rule: 'KKS-40-3.a', by: '§ 40 (3)',
    });
    expect(judge(by(legalOfficer, withhold, '40.3'))).not.toBeNull();
    expect(judge(by(records, withhold))).not.toBeNull();
  });
  it('refuses the decider of the act, the Commander excepted', () => {
    const decidedBy = (actor: Actor) =>
      by(actor, said('withhold', inTime, withholding, withAct({ decider: actor.person })), '40.3');
    const refusal = judged(law.withholdsApart, telling(), decidedBy(unitCommander));
    expect(refusal).toMatchObject({ rule: 'KKS-40-3.a', policy: 'AMB-62' });
    expect(judged(law.withholdsApart, telling(), decidedBy(commander))).toBeNull();
    expect(judged(law.withholdsApart, telling(), by(unitCommander, withhold, '40.3'))).toBeNull();
  });
});

describe('§ 40 (3) it lasts until the ground ceases', () => {
  it('is to be told at once when it does, within three working days', () => {
    const ceased = said('ceaseGround', '2021-06-21T08:00:00.000Z', {
      ...reasons, grounds: ['40-2-3'],
    });
    expect(stateOf(after(...toWithheld, ceased))).toBe('notifyDue');
    // 23 and 24 June are public holidays, 26 and 27 June a weekend.
    expect(dueAfter(withheld(), ceased, 'tell')).toBe('2021-06-28T21:00:00.000Z');
  });
  it('is looked at every three months; a review missed is on the record and withholds on', () => {
    expect(refusedBy(withheld(), said('timePassed', '2021-06-12T06:59:59.999Z')))
      .toContain('KKS-40-3.b');
    const missed = after(...toWithheld, said('timePassed', '2021-06-12T07:00:00.000Z'));
    expect(stateOf(missed)).toBe('withheldTemporarily');
    expect(missed.context.breaches).toEqual([
      { rule: 'KKS-40-3.b', at: '2021-06-12T07:00:00.000Z' },
    ]);
  });
  it('asks the review for reasons', () => {
    const review = (fields: object) =>
      said('reviewGround', '2021-06-01T08:00:00.000Z', { ...fields });
    expect(refusedBy(withheld(), review({}))).toEqual(['KKS-40-3.b']);
    expect(refusedBy(withheld(), review(reasons))).toEqual([]);
  });
});

describe('§ 40 (4) a year after the lapse', () => {
  const permanently = (at: Instant, fields: object = freshly, facts = world) =>
    said('withholdPermanently', at, { ...fields }, facts);

  it('the permanent decision is refused through the anniversary day, naming its end', () => {
    const refusal = judged(law.yearPassed, telling(), permanently('2022-03-10T21:59:59.999Z'));
    expect(refusal).toMatchObject({
      rule: 'KKS-40-4.a', by: '§ 40 (4)', policy: 'AMB-15',
      because: { et: expect.stringContaining('10.03.2022 kell 24.00') },
    });
  });
  it('and possible from the first instant of the next day', () => {
    expect(refusedBy(withheld(), permanently('2022-03-10T22:00:00.000Z'))).toEqual([]);
  });
  it('nobody decided: to be told, and a breach, at the end of the third working day', () => {
    const deadline = said('timePassed', '2022-03-15T22:00:00.000Z');
    expect(judged(law.nobodyDecided, telling(), said('timePassed', '2022-03-15T21:59:59.999Z')))
      .not.toBeNull();
    const late = after(...toWithheld, deadline);
    expect(stateOf(late)).toBe('notifyDue');
    expect(late.context.breaches).toEqual([{ rule: 'KKS-40-4.a', at: deadline.at }]);
  });
  it('there is no temporary silence any more', () => {
    const at = (instant: Instant) =>
      judged(law.withinTheYear, telling(), said('withhold', instant, withholding));
    expect(at('2022-03-10T21:59:59.999Z')).toBeNull();
    expect(at('2022-03-10T22:00:00.000Z')).toMatchObject({ rule: 'KKS-40-4.a', policy: 'AMB-18' });
  });
  it('the ground must exist now: the reasons are fresh', () => {
    const file = telling({ withholding: { ...withholding } });
    const at = '2022-03-11T08:00:00.000Z';
    expect(judged(law.freshReasons, file, permanently(at))).toBeNull();
    expect(judged(law.freshReasons, file, permanently(at, withholding))).toMatchObject({
      rule: 'KKS-40-4.c',
    });
    expect(judged(law.freshReasons, file, permanently(at, { ...freshly, reasons: undefined })))
      .not.toBeNull();
  });
  it('an authorisation for (3) does not cover (4)', () => {
    const step = permanently('2022-03-11T08:00:00.000Z');
    expect(judged(law.whoDecides, telling(), by(unitCommander, step, '40.3'))).toMatchObject({
      rule: 'KKS-40-4.b',
    });
    expect(judged(law.whoDecides, telling(), by(unitCommander, step, '40.4'))).toBeNull();
    expect(judged(law.whoDecides, telling(), by(commander, step))).toBeNull();
  });
  it('the decider of the act does not decide it', () => {
    const step = permanently('2022-03-11T08:00:00.000Z', freshly, withAct({ decider: 'p_unit' }));
    expect(judged(law.decidesApart, telling(), by(unitCommander, step, '40.4'))).toMatchObject({
      rule: 'KKS-40-4.b', policy: 'AMB-62',
    });
  });
});

describe('§ 40 (4) a permanent decision may be revoked, and never becomes temporary again', () => {
  const permanent = [
    ...toWithheld, said('withholdPermanently', '2022-03-11T08:00:00.000Z', freshly),
  ];
  const revoke = said('revoke', '2022-06-01T08:00:00.000Z', reasons);

  it('is then to be told within three working days', () => {
    expect(dueAfter(after(...permanent), revoke, 'tell')).toBe('2022-06-06T21:00:00.000Z');
  });
  it('asks for reasons and for whoever may decide', () => {
    expect(refusedBy(after(...permanent), { ...revoke, reasons: undefined })).toEqual(['KKS-1-2']);
    const other = by(unitCommander, revoke, '40.3');
    expect(refusedBy(after(...permanent), other)).toEqual(['KKS-40-4.b']);
  });
  it('refuses to withhold once more', () => {
    const again = said('withhold', '2022-06-02T08:00:00.000Z', withholding);
    expect(refusedBy(after(...permanent, revoke), again)).toContain('KKS-40-4.a');
    expect(judged(law.notRevoked, telling({ revocation: reasons }), again)).not.toBeNull();
  });
});
