import {
  actingAbroad, inOperation, operation, ruleOf, saidOf,
} from '../../../../test/support/abroad.js';
import { cooperating } from '../../../../test/support/secret-cooperation.js';
import {
  commander, file, judged, requester, step,
} from '../../../../test/support/situation.js';
import type { Facts } from '#law/facts';
import * as law from './law.js';

const said = (id: string, request: object, more: Partial<Facts> = {}) =>
  saidOf(ruleOf(law.standing, id), { ...request }, more)?.rule ?? null;
const without = { operation: null };

describe('§ 37¹ (1) one of four purposes is named', () => {
  it.each([['1', null], ['4', null], [undefined, 'KKS-37s1-1']])('%s', (clause, refused) => {
    expect(said('KKS-37s1-1', { ...inOperation, clause })).toBe(refused);
  });
});

describe('§ 37¹ (1) 1) preparing an operation needs its area on record', () => {
  it.each([['1', {}, null], ['1', without, 'KKS-37s1-1-1'], ['2', without, null]])(
    'clause %s', (clause, facts, refused) => {
      expect(said('KKS-37s1-1-1', { ...inOperation, clause }, facts)).toBe(refused);
    });
});

describe('§ 37¹ (1) 2) conducting one needs it under way', () => {
  const ends = (until: string) => ({ operation: { ...operation, until: until as never } });
  it.each([
    ['a millisecond before its end', ends('2021-02-01T10:00:00.001Z'), null],
    ['at its end', ends('2021-02-01T10:00:00.000Z'), 'KKS-37s1-1-2'],
    ['after it', ends('2021-02-01T09:59:59.999Z'), 'KKS-37s1-1-2'],
  ])('%s', (_, facts, refused) => {
    expect(said('KKS-37s1-1-2', inOperation, facts)).toBe(refused);
  });
  it('with the operation the cooperation ends', () => {
    const over = (at: string) =>
      saidOf(law.operation.isOver, inOperation, ends(at))?.rule ?? null;
    expect(over('2021-02-01T10:00:00.000Z')).toBeNull();
    expect(over('2021-02-01T10:00:00.001Z')).toBe('KKS-37s1-1-2');
  });
});

describe('§ 37¹ (1) 3) protecting a unit names unit, operation and clause of § 37 (2)', () => {
  const asks = { ...inOperation, clause: '3', protectedUnit: 'u_2' };
  it.each([
    ['all named', asks, {}, null],
    ['no unit', { ...asks, protectedUnit: undefined }, {}, 'KKS-37s1-1-3'],
    ['no operation', asks, without, 'KKS-37s1-1-3'],
    ['no limb', { ...asks, limb: undefined }, {}, 'KKS-37s1-1-3'],
  ])('%s', (_, request, facts, refused) => {
    expect(said('KKS-37s1-1-3', request, facts)).toBe(refused);
  });
});

describe('§ 37¹ (1) 4) acting abroad says why the information is necessary', () => {
  it.each([
    ['said', actingAbroad, null],
    ['not said', { ...actingAbroad, abroadNecessity: undefined }, 'KKS-37s1-1-4'],
    ['another purpose', { ...inOperation, abroadNecessity: undefined }, null],
  ])('%s', (_, request, refused) => {
    expect(said('KKS-37s1-1-4', request)).toBe(refused);
  });
});

describe('§ 37 (2) 1) a person is involved in the area of an operation', () => {
  it.each([[{}, null], [without, 'KKS-37-2-1.c']])('%j', (facts, refused) => {
    expect(said('KKS-37-2-1.c', inOperation, facts)).toBe(refused);
  });
});

describe('§ 37 (2) 2) or for acting outside Estonia', () => {
  it.each([
    ['an aim abroad', actingAbroad, null],
    ['none said', { ...actingAbroad, abroadNecessity: undefined }, 'KKS-37-2-2.b'],
  ])('%s', (_, request, refused) => {
    expect(said('KKS-37-2-2.b', request)).toBe(refused);
  });
});

describe('§ 37 (2¹) an Estonian citizen consents reproducibly before acting abroad', () => {
  const whom = (estonian: 'yes' | 'no' | 'unknown', form = 'reproducible') => ({
    subject: {
      ...cooperating, estonian,
      consents: [{ ...cooperating.consents[0]!, form: form as never, clauses: ['37.2-1'],
        givenAt: '2021-01-15T07:30:00.000Z' as const }],
    },
  });
  it.each([
    ['a foreigner', whom('no', 'oral'), actingAbroad, null],
    ['a citizen, reproducibly', whom('yes'), actingAbroad, null],
    ['a citizen, orally', whom('yes', 'oral'), actingAbroad, 'KKS-37-2s1'],
    ['unknown, orally', whom('unknown', 'oral'), actingAbroad, 'KKS-37-2s1'],
    ['a citizen in the operation area', whom('yes', 'oral'), inOperation, null],
  ])('%s', (_, facts, request, refused) => {
    expect(said('KKS-37-2s1', { ...request, consent: 'n_1' }, facts)).toBe(refused);
  });
});

describe('§ 37¹ (3) the permission is reviewed within six months (AMB-24)', () => {
  const at = '2021-02-17T07:00:00.000Z';
  it.each([
    ['2021-08-17T05:59:59.999Z', null], ['2021-08-17T06:00:00.000Z', null],
    ['2021-08-17T06:00:00.001Z', 'KKS-37s1-3'], [undefined, 'KKS-37s1-3'],
  ])('until %s', (until, refused) => {
    const granted = step('grant', commander, at, until === undefined ? {} : { until });
    expect(judged(law.term.longestTerm, file('M10'), granted)?.rule ?? null).toBe(refused);
  });
});

describe('§ 37¹ (6) the involvement is documented', () => {
  it('asks for the end report before it is closed', () => {
    const closing = (kind: string) => judged(
      law.documents,
      file('M10', { lists: { documents: [{
        at: '2021-03-01T07:00:00.000Z', by: requester, kind,
      }] } }),
      step('close', requester, '2021-03-01T07:00:00.000Z'),
    )?.rule ?? null;
    expect(closing('endReport')).toBeNull();
    expect(closing('other')).toBe('KKS-37s1-6');
  });
});
