import { ofConsent, openRequest, world } from '../../../../test/support/open-check.js';
import {
  commander, file, judged, someText, step, unitCommander,
} from '../../../../test/support/situation.js';
import type { Instant } from '#calendar/instant';
import type { Facts } from '#law/facts';
import type { Rule } from '#law/rule';
import type { Actor } from '#statechart/step';
import { obtainedInForce } from '../check-obtained.js';
import * as law from './law.js';

const at: Instant = '2021-03-01T08:00:00.000Z';
const letter = { d: 'd_2', letters: 1 };
const named = { ...openRequest, database: someText, dataChecked: someText };
const covert = { ...named, covert: true, whyCovert: someText };
const said = (
  rule: Rule, asked: object, fields: object = {}, by: Actor = unitCommander,
  more: Partial<Facts> = {},
) =>
  judged(rule, file('M23', { asked: { ...asked } }),
    step('any', by, at, { ...fields }, { ...world, ...more }));

describe('§ 41⁵ (1) 4) the database and the data are named', () => {
  it.each([
    ['both', {}, true], ['no database', { database: undefined }, false],
    ['no data', { dataChecked: letter }, false],
    ['a whole database', { wholeDatabase: true }, false],
  ])('%s', (_, change, holds) => {
    expect(said(law.databaseNamed, { ...named, ...change }) === null).toBe(holds);
  });
  it('is checked from the beginning to the last millisecond, not at the end', () => {
    const until: Instant = '2021-04-01T07:00:00.000Z';
    const running = file('M23', { effectiveFrom: at, until });
    const obtained = (obtainedAt: Instant, now: Instant = until) =>
      judged(obtainedInForce('KKS-41s5-1-4.a'), running,
        step('recordCheck', unitCommander, now, { obtainedAt }));
    expect(obtained('2021-03-01T07:59:59.999Z')).toMatchObject({ by: '§ 41⁵ (1) 4)' });
    expect(obtained(at)).toBeNull();
    expect(obtained('2021-04-01T06:59:59.999Z')).toBeNull();
    expect(obtained(until)).not.toBeNull();
    expect(obtained('2021-03-02T08:00:00.000Z', at)).not.toBeNull();
  });
});

describe('§ 41⁵ (1) 4) the check may be covert', () => {
  it('with reasons why an open check will not do', () => {
    expect(said(law.whyCovert, named)).toBeNull();
    expect(said(law.whyCovert, covert)).toBeNull();
    expect(said(law.whyCovert, { ...covert, whyCovert: letter })).toMatchObject({
      rule: 'KKS-41s5-1-4.b', by: '§ 41⁵ (1) 4)',
    });
  });
  it('on a consent that names it, given since 05.06.2020', () => {
    const given = (asked: object, change: object) =>
      said(law.consentNamesCovert, asked, {}, unitCommander, ofConsent(change));
    expect(given(covert, {})).toBeNull();
    expect(given(named, { clauses: [] })).toBeNull();
    expect(given(covert, { clauses: [] })).toMatchObject({ policy: 'AMB-31' });
    expect(given(covert, { givenAt: '2020-06-04T20:59:59.999Z' })).not.toBeNull();
  });
  it('by the Commander or an authorised one; an open check by the unit commander', () => {
    expect(said(law.covertDecided, covert, {}, commander)).toBeNull();
    expect(said(law.covertDecided, covert)).toMatchObject({ policy: 'AMB-23' });
    expect(said(law.covertDecided, named)).toBeNull();
    expect(said(law.covertDelegated, covert, {}, commander)).toBeNull();
    expect(said(law.covertDelegated, covert)).toMatchObject({ policy: 'AMB-08' });
    expect(said(law.covertDelegated, named)).toBeNull();
    expect(said(law.openDecided, covert, {}, commander)).toBeNull();
    expect(said(law.openDecided, named)).toBeNull();
    expect(said(law.openDecided, named, {}, commander)).toMatchObject({
      rule: 'KKS-41s5-1.b', policy: 'AMB-23',
    });
  });
  it('for two months at most, to the instant', () => {
    const until = (asked: object, end: Instant) =>
      said(law.covertTerm, asked, { until: end }, commander);
    expect(until(covert, '2021-05-01T07:00:00.000Z')).toBeNull();
    expect(until(covert, '2021-05-01T07:00:00.001Z')).toMatchObject({
      policy: 'AMB-24', because: { et: expect.stringContaining('01.05.2021 kell 10.00') },
    });
    expect(until(named, '2021-05-01T07:00:00.001Z')).toBeNull();
  });
  it('only where it was decided so', () => {
    expect(said(law.checkedAsDecided, covert, { covertly: true })).toBeNull();
    expect(said(law.checkedAsDecided, named, { covertly: true })).not.toBeNull();
    expect(said(law.checkedAsDecided, named)).toBeNull();
  });
});
