import {
  file, judged, records, requester, someText, step, unitCommander,
} from '../../../test/support/situation.js';
import type { Instant } from '#calendar/instant';
import type { Rule } from '#law/rule';
import * as law from './compensation.js';

const begun: Instant = '2021-02-17T07:00:00.000Z';
const at: Instant = '2021-03-10T07:00:00.000Z';
const harm = (more: object = {}) => ({
  at, by: requester, kind: 'incapacity', happenedAt: '2021-03-09T07:00:00.000Z', onTask: true,
  inArea: 'no', what: someText, ...more,
});
const routed = (route: string) => ({ at, by: unitCommander, harm: 1, route });
const said = (rule: Rule, fields: object, lists: object = { harms: [harm()] }, more = {}) =>
  judged(
    rule, file('M10', { effectiveFrom: begun, lists: lists as never, ...more }),
    step('chooseRoute', unitCommander, at, { harm: 1, ...fields }),
  )?.rule ?? null;

describe('§ 37¹ (6¹) death or incapacity on a task opens a compensation', () => {
  it.each([
    ['at the beginning', { happenedAt: begun, onTask: true }, null],
    ['a millisecond before it', { happenedAt: '2021-02-17T06:59:59.999Z', onTask: true },
      'KKS-37s1-6s1'],
    ['just now', { happenedAt: at, onTask: true }, null],
    ['ahead', { happenedAt: '2021-03-10T07:00:00.001Z', onTask: true }, 'KKS-37s1-6s1'],
    ['on no task', { happenedAt: begun, onTask: false }, 'KKS-37s1-6s1'],
  ])('%s', (_, fields, refused) => {
    expect(said(law.harmOnTask, fields)).toBe(refused);
  });
  it('not what happened once the cooperation had ended', () => {
    const ended = { ended: { at: '2021-03-01T07:00:00.000Z' as Instant, because: 'stopped' } };
    const happened = (happenedAt: string) =>
      said(law.harmOnTask, { happenedAt, onTask: true }, {}, ended);
    expect(happened('2021-03-01T07:00:00.000Z')).toBeNull();
    expect(happened('2021-03-01T07:00:00.001Z')).toBe('KKS-37s1-6s1');
  });
  it('keeps the case open until it is settled', () => {
    const close = (lists: object) => judged(
      law.nothingOwed, file('M10', { lists: lists as never }), step('close', records, at),
    );
    expect(close({})).toBeNull();
    expect(close({ harms: [harm(), harm()], settlements: [{ at, by: records, harm: 1 }] }))
      .toMatchObject({ rule: 'KKS-37s1-6s1', because: { et: expect.stringMatching(/nr 2$/) } });
    expect(close({ harms: [harm()], settlements: [{ at, by: records, harm: 1 }] })).toBeNull();
  });
  it('speaks of a harm that is open', () => {
    expect(said(law.harmOpen, {})).toBeNull();
    expect(said(law.harmOpen, { harm: 2 })).toBe('KKS-37s1-6s1');
    const settled = { harms: [harm()], settlements: [{ at, by: records, harm: 1 }] };
    expect(said(law.harmOpen, {}, settled)).toBe('KKS-37s1-6s1');
  });
  it.each([
    ['an assessment', 'incapacity', { assessment: someText }, null],
    ['no assessment', 'incapacity', {}, 'KKS-37s1-6s1'],
    ['a death', 'death', {}, null],
    ['nothing paid', 'incapacity', { outcome: 'notDue' }, null],
    ['another way', 'incapacity', { route: 'claims' }, null],
  ])('pays for incapacity once it is established: %s', (_, kind, fields, refused) => {
    const paid = { route: 'service', outcome: 'paid', ...fields };
    expect(said(law.incapacityEstablished, paid, { harms: [harm({ kind })] })).toBe(refused);
  });
});

describe('§ 37¹ (6²) the claims procedure needs its ground, and each way its reasons', () => {
  it.each([
    ['(6¹) with reasons', { route: 'service', reasons: someText }, null],
    ['(6¹) without', { route: 'service' }, 'KKS-37s1-6s2'],
    ['(6²) with a ground', { route: 'claims', reasons: someText, grounds: ['secrecy'] }, null],
    ['(6²) without one', { route: 'claims', reasons: someText }, 'KKS-37s1-6s2'],
    ['(6²) with an empty list', { route: 'claims', reasons: someText, grounds: [] },
      'KKS-37s1-6s2'],
  ])('%s', (_, fields, refused) => {
    expect(said(law.routeReasoned, fields)).toBe(refused);
  });
  it('is paid by a way that was chosen', () => {
    const lists = { harms: [harm()], routes: [routed('claims')] };
    expect(said(law.paidByChosenRoute, { route: 'claims' }, lists)).toBeNull();
    expect(said(law.paidByChosenRoute, { route: 'service' }, lists)).toBe('KKS-37s1-6s2');
    expect(said(law.paidByChosenRoute, { route: 'claims' })).toBe('KKS-37s1-6s2');
  });
});

describe('§ 37¹ (7) in the area of an operation it goes by this subsection', () => {
  it.each([
    ['yes', 'area', null], ['yes', 'service', 'KKS-37s1-7'], ['yes', 'claims', 'KKS-37s1-7'],
    ['no', 'area', 'KKS-37s1-7'], ['no', 'service', null], ['no', 'claims', null],
    ['unclear', 'area', null], ['unclear', 'service', null],
  ])('in the area: %s, by %s', (inArea, route, refused) => {
    expect(said(law.routeByPlace, { route }, { harms: [harm({ inArea })] })).toBe(refused);
  });
});
