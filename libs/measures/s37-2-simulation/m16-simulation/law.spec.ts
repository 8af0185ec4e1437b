import {
  actingAbroad, asked, inOperation, operation, ruleOf, saidOf, world,
} from '../../../../test/support/abroad.js';
import {
  commander, file, judged, records, requester, someText, step, unitCommander,
} from '../../../../test/support/situation.js';
import type { Instant } from '#calendar/instant';
import type { CaseFile } from '#statechart/case-file';
import * as law from './law.js';

const of = (id: string) => ruleOf(law.standing, id);
const kept = (at: Instant, fields: object = {}) => ({ at, by: commander, ...fields });
const running: Partial<CaseFile> = {
  asked: inOperation,
  effectiveFrom: '2021-02-01T11:00:00.000Z',
  until: '2021-07-01T07:00:00.000Z',
  kept: { granting: kept(asked, { until: '2021-07-01T07:00:00.000Z' }) },
};
const simulation = (change: Partial<CaseFile> = {}) => file('M16', { ...running, ...change });
const said = (type: string, at: Instant, fields: object = {}, by = requester) =>
  step(type, by, at, { ...fields }, world);

describe('§ 37² (1) what is simulated', () => {
  it.each(['privateLegalPerson', 'unitOfLegalPerson', 'bodyOfLegalPerson', 'branch'])(
    'may be: %s', (simulates) => {
      expect(saidOf(law.whatIsSimulated, { ...actingAbroad, simulates })).toBeNull();
    });
  it.each(['publicBody', 'naturalPerson', undefined])('may not be: %s', (simulates) => {
    expect(saidOf(law.whatIsSimulated, { ...actingAbroad, simulates })).toMatchObject({
      rule: 'KKS-37s2-1', by: '§ 37² (1)',
    });
  });
  it('serves one of four purposes', () => {
    expect(saidOf(of('KKS-37s2-1'), actingAbroad)).toBeNull();
    expect(saidOf(of('KKS-37s2-1'), { ...actingAbroad, clause: undefined })).toMatchObject({
      by: '§ 37² (1)',
    });
  });
});

describe('§ 37² (1) 1) preparing an operation in an area on record', () => {
  const request = { ...inOperation, clause: '1' };
  const rule = of('KKS-37s2-1-1');

  it('holds before the operation begins', () => {
    const later = { ...operation, from: '2021-03-01T00:00:00.000Z' } as const;
    expect(saidOf(rule, request, { operation: later })).toBeNull();
  });
  it('refuses without operation or area, and from the instant it ended', () => {
    for (const lacks of [null, { ...operation, hasArea: false }, { ...operation, until: asked }]) {
      expect(saidOf(rule, request, { operation: lacks })).toMatchObject({ by: '§ 37² (1) 1)' });
    }
  });
});

describe('§ 37² (1) 2) conducting an operation under way', () => {
  const rule = of('KKS-37s2-1-2');

  it('holds from its first instant, not a millisecond before', () => {
    const from = (instant: Instant) =>
      saidOf(rule, inOperation, { operation: { ...operation, from: instant } });
    expect(from(asked)).toBeNull();
    expect(from('2021-02-01T10:00:00.001Z')).toMatchObject({ by: '§ 37² (1) 2)' });
  });
  it('refuses without operation or area, and at its end', () => {
    for (const lacks of [null, { ...operation, hasArea: false }, { ...operation, until: asked }]) {
      expect(saidOf(rule, inOperation, { operation: lacks })).not.toBeNull();
    }
  });
  it('allows after the end only what ends an earlier obligation', () => {
    const windingDown = simulation({ kept: { windingDown: kept('2021-12-01T05:00:00.000Z') } });
    const making = (madeAt: Instant, closing?: boolean) => judged(
      law.noNewTransaction, windingDown,
      said('recordTransaction', '2021-12-02T08:00:00.000Z', { madeAt, closing }),
    );
    expect(making('2021-11-30T23:59:59.999Z')).toBeNull();
    expect(making('2021-12-01T00:00:00.000Z')).toMatchObject({ rule: 'KKS-37s2-1-2' });
    expect(making('2021-12-01T08:00:00.000Z', true)).toBeNull();
  });
  it('collects nothing after the end', () => {
    const windingDown = simulation({ kept: { windingDown: kept('2021-12-01T00:00:00.000Z') } });
    const until = (to: Instant) => judged(
      law.noNewActivity, windingDown, said('logActivity', '2021-12-02T08:00:00.000Z', { to }),
    );
    expect(until('2021-12-01T00:00:00.000Z')).toBeNull();
    expect(until('2021-12-01T00:00:00.001Z')).not.toBeNull();
  });
});

describe('§ 37² (1) 3) protecting a unit in an operation', () => {
  const request = { ...inOperation, clause: '3', protectedUnit: 'u_2' };
  const rule = of('KKS-37s2-1-3');

  it('holds with unit, operation and a clause of § 37 (2)', () => {
    expect(saidOf(rule, request)).toBeNull();
  });
  it('refuses without one of them: clause 3) alone does not suffice', () => {
    const lacking = [{ ...request, protectedUnit: undefined }, { ...request, limb: undefined }];
    for (const lacks of lacking) {
      expect(saidOf(rule, lacks)).toMatchObject({ by: '§ 37² (1) 3)', policy: 'AMB-25' });
    }
    expect(saidOf(rule, request, { operation: null })).not.toBeNull();
  });
});

describe('§ 37² (1) 4) information necessary for acting outside Estonia', () => {
  it('needs its necessity stated', () => {
    expect(saidOf(of('KKS-37s2-1-4'), actingAbroad)).toBeNull();
    expect(saidOf(of('KKS-37s2-1-4'), { ...actingAbroad, abroadNecessity: undefined }))
      .toMatchObject({ by: '§ 37² (1) 4)' });
  });
});

describe('§ 37² (2) the Commander decides', () => {
  it('holds for the Commander', () => {
    expect(judged(law.whoDecides, simulation(), said('grant', asked, {}, commander))).toBeNull();
  });
  it('refuses any delegation', () => {
    const byUnit = said('grant', asked, {}, unitCommander);
    const authorisations = ['37-2.2', '37-1.4-3'].map((provision) => ({
      id: 'a_1', provision,
      from: '2021-01-01T00:00:00.000Z', until: '2022-01-01T00:00:00.000Z',
    } as const));
    const actor = { ...byUnit.facts.actor, authorisations };
    const delegated = { ...byUnit, facts: { ...byUnit.facts, actor } };
    expect(judged(law.whoDecides, simulation(), delegated)).toMatchObject({
      rule: 'KKS-37s2-2', by: '§ 37² (2)',
    });
  });
});

describe('§ 37² (5) transactions bind the Defence Forces', () => {
  const lists = {
    transactions: [kept(asked), kept(asked), kept(asked)],
    settlements: [kept(asked, { transaction: 2 })],
  };
  const making = (madeAt: Instant) =>
    said('recordTransaction', '2021-02-10T08:00:00.000Z', { madeAt, counterparty: someText });

  it('from the beginning of the simulation to now', () => {
    expect(judged(law.boundInTime, simulation(), making('2021-02-01T11:00:00.000Z'))).toBeNull();
    expect(judged(law.boundInTime, simulation(), making('2021-02-10T08:00:00.000Z'))).toBeNull();
    for (const madeAt of ['2021-02-01T10:59:59.999Z', '2021-02-10T08:00:00.001Z'] as const) {
      expect(judged(law.boundInTime, simulation(), making(madeAt))).toMatchObject({
        rule: 'KKS-37s2-5', by: '§ 37² (5)',
      });
    }
  });
  it('are not made while the simulation rests, but are ended then', () => {
    const resting = simulation({ until: '2021-02-05T08:00:00.000Z' });
    const madeAt = '2021-02-05T08:00:00.000Z';
    expect(judged(law.madeInUse, resting, making('2021-02-05T07:59:59.999Z'))).toBeNull();
    expect(judged(law.madeInUse, resting, making(madeAt))).toMatchObject({ policy: 'AMB-24' });
    expect(judged(law.madeInUse, resting, { ...making(madeAt), closing: true })).toBeNull();
  });
  it('are settled one by one, each once', () => {
    const settling = (transaction: number) => judged(
      law.transactionOpen, simulation({ lists }), said('settleTransaction', asked, { transaction }),
    );
    expect(law.openTransactions(simulation({ lists }))).toEqual([1, 3]);
    expect([settling(1), settling(3)]).toEqual([null, null]);
    for (const number of [0, 2, 4]) expect(settling(number)).not.toBeNull();
  });
  it('keep the case open, by number', () => {
    const closing = said('close', asked, {}, records);
    expect(judged(law.allSettled, simulation({ lists }), closing)).toMatchObject({
      rule: 'KKS-37s2-5', because: { et: expect.stringContaining('nr 1, 3') },
    });
    expect(judged(law.allSettled, simulation(), closing)).toBeNull();
  });
});
