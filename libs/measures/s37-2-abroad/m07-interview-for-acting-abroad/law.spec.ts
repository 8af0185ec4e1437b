import {
  actingAbroad, asked, operation, saidOf,
} from '../../../../test/support/abroad.js';
import { commander, requester, unitCommander } from '../../../../test/support/situation.js';
import * as law from './law.js';

describe('§ 37 (2) 2) interviews for acting outside Estonia', () => {
  it.each([
    ['an aim abroad', {}, null],
    ['no aim', { abroadNecessity: undefined }, 'KKS-37-2-2.a'],
    ['an aim of one letter', { abroadNecessity: { d: 'd_1', letters: 1 } }, 'KKS-37-2-2.a'],
  ])('with %s', (_, change, refused) => {
    expect(saidOf(law.aim, { ...actingAbroad, ...change })?.rule ?? null).toBe(refused);
  });

  it.each([['37-2-2', null], ['37-2-1', 'KKS-37-2-2.a']])('under clause %s', (limb, refused) => {
    expect(saidOf(law.notForOperationArea, { ...actingAbroad, limb })?.rule ?? null).toBe(refused);
  });

  it.each([
    ['the commander of the unit', unitCommander, null],
    ['the Commander, who is not that commander', commander, 'KKS-37-2-2.a'],
    ['the requester', requester, 'KKS-37-2-2.a'],
  ] as const)('decided by %s (AMB-23)', (_, by, refused) => {
    expect(saidOf(law.whoDecides, actingAbroad, {}, asked, by)?.rule ?? null).toBe(refused);
  });
});

describe('§ 36 (1) 2) interviews that serve an operation end with it', () => {
  const { clause: _clause, ...request } = actingAbroad;
  it.each([
    ['36-1-2', '2021-02-01T10:00:00.001Z', 'KKS-36-1-2'],
    ['36-1-2', '2021-02-01T10:00:00.000Z', null],
    ['36-1-2', '2021-02-01T09:59:59.999Z', null],
    ['36-1-1', '2021-02-01T09:59:59.999Z', 'KKS-36-1-2'],
  ])('purpose %s, over at %s', (purpose, until, refused) => {
    const over = { operation: { ...operation, until: until as never } };
    expect(saidOf(law.operation.isOver, { ...request, purpose }, over)?.rule ?? null).toBe(refused);
  });
});
