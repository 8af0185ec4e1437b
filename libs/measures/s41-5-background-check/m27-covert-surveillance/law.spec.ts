import { checkedPerson, checkRequest } from '../../../../test/support/background-check.js';
import {
  commander, file, judged, kapo, requester, someText, step, unitCommander,
} from '../../../../test/support/situation.js';
import type { Instant } from '#calendar/instant';
import type { Facts, PersonFacts } from '#law/facts';
import type { Rule } from '#law/rule';
import type { Kept } from '#statechart/case-file';
import * as law from './law.js';

const at: Instant = '2021-03-01T08:00:00.000Z';
const asking = (change: object = {}) => file('M27', { asked: { ...checkRequest, ...change } });
const person = (change: Partial<PersonFacts>): Partial<Facts> =>
  ({ subject: { ...checkedPerson, ...change } });
const acting = (rule: Rule, more: Partial<Facts>, when = at, asked: object = {}) =>
  judged(rule, asking(asked), step('submit', requester, when, {}, { ...person({}), ...more }));
const granting = (
  rule: Rule, until: Instant | undefined, more: Partial<Facts> = {}, as = asking(),
) =>
  judged(rule, as, step('grant', commander, at, { until }, { ...person({}), ...more }));

describe('§ 41⁵ (1¹) the additional rights concern staff, for two aims', () => {
  it.each(['serviceman', 'official', 'employee'] as const)('holds for one who is %s', (status) => {
    expect(acting(law.staffOnly, person({ status }))).toBeNull();
    expect(acting(law.noCandidate, person({ status }))).toBeNull();
  });
  it('refuses a candidate, by the narrow reading', () => {
    expect(acting(law.noCandidate, person({ status: 'candidate' }))).toMatchObject({
      rule: 'KKS-41s5-1s1.a', by: '§ 41⁵ (1¹)', policy: 'AMB-29',
    });
  });
  it.each(['serviceRelated', 'none', 'unknown'] as const)('refuses one who is %s', (status) => {
    const refusal = acting(law.staffOnly, person({ status }));
    expect(refusal).toMatchObject({ rule: 'KKS-41s5-1s1.a' });
    expect(refusal).not.toHaveProperty('policy');
  });
  it('asks for one of the two aims', () => {
    expect(acting(law.aim, {})).toBeNull();
    expect(acting(law.aim, {}, at, { aim: [] })).toMatchObject({ rule: 'KKS-41s5-1s1.a' });
  });
  it('is for a unit designated in the statutes', () => {
    const unit = { id: 'u_1', temporary: false, commander: null, designated: ['41-5.1-1'] };
    expect(acting(law.designatedUnit, { unit })).toBeNull();
    expect(acting(law.designatedUnit, { unit: { ...unit, designated: ['41-5.1'] } }))
      .toMatchObject({ rule: 'KKS-41s5-1s1.b', policy: 'AMB-07' });
  });
});

describe('§ 41⁵ (1¹) 3) only the person who consented is watched, and only watched', () => {
  it('holds for the subject who consented', () => {
    expect(acting(law.consentingSubjectOnly, {})).toBeNull();
  });
  it.each([
    ['on the consent of another', { consent: 'n_of_another' }],
    ['where others would be watched too', { watchesOthers: true }],
  ])('refuses %s', (_, asked) => {
    expect(acting(law.consentingSubjectOnly, {}, at, asked))
      .toMatchObject({ rule: 'KKS-41s5-1s1-3', by: '§ 41⁵ (1¹) 3)', policy: 'AMB-29' });
  });
  it.each(['entersPremises', 'interceptsMessages'])('refuses a request that %s', (tick) => {
    expect(acting(law.watching, {}, at, { [tick]: true })).toMatchObject({ policy: 'AMB-53' });
  });
  it('refuses a second surveillance at a time', () => {
    const other = { case: 'c_9', measure: 'M14', at, until: null };
    expect(acting(law.watchedOnce, { alsoWatched: [other] })).toMatchObject({ policy: 'AMB-65' });
  });
});

describe('§ 41⁵ (4) the Internal Security Service coordinates the decision in advance', () => {
  const kept = (given: Instant, more: object = {}) => file('M27', {
    asked: checkRequest, request: 2,
    kept: {
      submission: { at: '2021-02-22T08:30:00.000Z', by: requester },
      coordination: { at: given, by: kapo, reference: someText, ...more } as Kept,
    },
  });
  const signed = (given: Instant, rule: Rule = law.coordinatedBefore) =>
    granting(rule, undefined, {}, kept(given));

  it('refuses without an approval, naming the request', () => {
    const without = { ...asking(), request: 2 };
    expect(granting(law.coordinatedBefore, undefined, {}, without)).toMatchObject({
      rule: 'KKS-41s5-4.b', by: '§ 41⁵ (4)', policy: 'AMB-10',
      because: { et: expect.stringContaining('nr 2') },
    });
  });
  it('holds with an approval a millisecond before the signature, not at it', () => {
    expect(signed('2021-03-01T07:59:59.999Z')).toBeNull();
    expect(signed(at)).not.toBeNull();
  });
  it('refuses an approval of the request as it was before the last submission', () => {
    expect(signed('2021-02-22T08:30:00.000Z')).toBeNull();
    expect(signed('2021-02-22T08:29:59.999Z')).not.toBeNull();
  });
  it('is fresh for fourteen days to the instant', () => {
    expect(signed('2021-02-15T08:00:00.000Z', law.coordinationFresh)).toBeNull();
    expect(signed('2021-02-15T07:59:59.999Z', law.coordinationFresh)).toMatchObject({
      policy: 'AMB-10',
    });
  });
  it.each([
    ['the end approved', { until: '2021-04-01T07:00:00.000Z' }, {}],
    ['the end asked for, where none was stated', {}, { wantedUntil: '2021-04-01T07:00:00.000Z' }],
  ])('keeps the decision within %s', (_, approval, asked) => {
    const given = { ...kept('2021-02-26T10:00:00.000Z', approval) };
    const caseFile = { ...given, asked: { ...checkRequest, ...asked } };
    const until = (end: Instant) => granting(law.endsWithinCoordination, end, {}, caseFile);
    expect(until('2021-04-01T07:00:00.000Z')).toBeNull();
    expect(until('2021-04-01T07:00:00.001Z')).toMatchObject({ rule: 'KKS-41s5-4.b' });
  });
  it('makes its conditions part of the decision', () => {
    const caseFile = kept('2021-02-26T10:00:00.000Z', { conditions: someText });
    const grant = (fields: object) =>
      judged(law.conditionsTaken, caseFile, step('grant', commander, at, { ...fields }));
    expect(grant({ extent: 'withConditions', limits: someText })).toBeNull();
    expect(grant({ extent: 'asAsked' })).toMatchObject({ rule: 'KKS-41s5-4.b' });
    expect(grant({ extent: 'withConditions' })).not.toBeNull();
  });
  it('is given by that Service alone, with its reference', () => {
    const by = (who: typeof kapo, reference = someText) =>
      [law.whoCoordinates, law.coordinationReferred].map((rule) =>
        judged(rule, asking(), step('coordinate', who, at, { reference })) === null);
    expect(by(kapo)).toEqual([true, true]);
    expect(by(commander)).toEqual([false, true]);
    expect(by(kapo, { ...someText, letters: 1 } as never)).toEqual([true, false]);
  });
});

describe('§ 41⁵ (4) the Commander or an authorised commander decides, for two months', () => {
  it('asks for an authorisation for this provision', () => {
    const by = (provision: string) => {
      const said = step('grant', unitCommander, at);
      const authorisation = { id: 'a_1', provision, from: at, until: '2022-01-01T00:00:00.000Z' };
      const actor = { ...said.facts.actor, authorisations: [authorisation as never] };
      return judged(law.whoDecides, asking(), { ...said, facts: { ...said.facts, actor } });
    };
    expect(by('41-5.4')).toBeNull();
    expect(by('37-1.4-3')).toMatchObject({ rule: 'KKS-41s5-4.a', policy: 'AMB-08' });
  });
  it('allows two months to the instant, across the clock change, and no millisecond more', () => {
    expect(granting(law.term.longestTerm, '2021-05-01T06:59:59.999Z')).toBeNull();
    expect(granting(law.term.longestTerm, '2021-05-01T07:00:00.000Z')).toBeNull();
    expect(granting(law.term.longestTerm, '2021-05-01T07:00:00.001Z')).toMatchObject({
      rule: 'KKS-41s5-4.c', policy: 'AMB-03',
      because: { et: expect.stringContaining('01.05.2021 kell 10.00') },
    });
  });
  it('refuses a decision without an end', () => {
    expect(granting(law.term.longestTerm, undefined)).not.toBeNull();
  });
  it('asks for a second decision by the Commander, after the first has ended', () => {
    const earlier = [{
      case: 'c_0', measure: 'M27', decidedAt: '2021-01-01T08:00:00.000Z', from: null,
      until: at, days: 59, threat: null,
    }] as const;
    const by = (who: typeof kapo, rule: Rule, when: Instant) =>
      judged(rule, asking(), step('grant', who, when, {}, { earlier }));
    expect(by(commander, law.whoRepeats, at)).toBeNull();
    expect(by(unitCommander, law.whoRepeats, at)).toMatchObject({ policy: 'AMB-06' });
    expect(by(commander, law.noOverlap, at)).toBeNull();
    expect(by(commander, law.noOverlap, '2021-03-01T07:59:59.999Z')).not.toBeNull();
  });
});

describe('§ 41⁵ (4) the minister is told before the measure begins', () => {
  const decided = file('M27', { kept: { decision: { at, by: commander } } });
  const passed = (when: Instant, more: Partial<Facts> = {}) =>
    judged(law.ministerNotice.overdue, decided, step('timePassed', requester, when, {}, more));
  const notice = { id: 'o_1', to: 'minister', by: 'KKS-41s5-4.d', sentAt: at, receivedAt: null };

  it('is overdue at 24 hours, not a millisecond before, and never once sent', () => {
    expect(passed('2021-03-02T07:59:59.999Z')).not.toBeNull();
    expect(passed('2021-03-02T08:00:00.000Z')).toBeNull();
    expect(passed('2021-03-02T08:00:00.000Z', { notices: [notice] })).not.toBeNull();
  });
  it('refuses to begin before it was sent', () => {
    const begin = (notices: Facts['notices']) =>
      judged(law.ministerNotice.sent, decided, step('activate', requester, at, {}, { notices }));
    expect(begin([notice])).toBeNull();
    expect(begin([{ ...notice, sentAt: null }])).toMatchObject({
      rule: 'KKS-41s5-4.d', policy: 'AMB-45',
    });
  });
});
