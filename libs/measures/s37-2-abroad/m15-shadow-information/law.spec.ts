import {
  actingAbroad, asked, inOperation, operation, saidOf,
} from '../../../../test/support/abroad.js';
import { commander, unitCommander } from '../../../../test/support/situation.js';
import type { Actor } from '#statechart/step';
import * as law from './law.js';

describe('§ 37 (2) 1) shadow information in the operation area', () => {
  it.each([
    ['before its end', '2021-02-01T10:00:00.001Z', null],
    ['at its end', '2021-02-01T10:00:00.000Z', 'KKS-37-2-1.d'],
    ['after its end', '2021-02-01T09:59:59.999Z', 'KKS-37-2-1.d'],
  ])('%s', (_, until, refused) => {
    const ends = { operation: { ...operation, until: until as never } };
    expect(saidOf(law.inArea, inOperation, ends)?.rule ?? null).toBe(refused);
  });
});

describe('§ 37 (2) 2) shadow information for acting outside Estonia', () => {
  it.each([
    ['with its aim', {}, null],
    ['without', { abroadNecessity: undefined }, 'KKS-37-2-2.c'],
  ])('%s', (_, change, refused) => {
    expect(saidOf(law.aim, { ...actingAbroad, ...change })?.rule ?? null).toBe(refused);
  });
});

describe('§ 37² (2) simulation is decided apart', () => {
  it.each([
    [undefined, null],
    [['shadowInformation', 'conspiracyTechniques'], null],
    [['shadowInformation', 'simulation'], 'KKS-37s2-2'],
  ])('techniques %s', (techniques, refused) => {
    expect(saidOf(law.noSimulation, { ...actingAbroad, techniques })?.rule ?? null).toBe(refused);
  });
});

describe('§ 37 (2) who decides on shadow information (AMB-23)', () => {
  const authorised = (provision: string) => ({
    actor: {
      ...unitCommander, serviceman: true, commands: ['u_1'],
      authorisations: [{
        id: 's_1', provision, from: '2021-01-01T00:00:00.000Z' as const,
        until: '2022-01-01T00:00:00.000Z' as const,
      }],
    },
  });
  const decided = (request: object, by: Actor, more = {}) =>
    law.whoDecides.flatMap((each) => {
      const refusal = saidOf(each, { ...request }, more, asked, by);
      return refusal === null ? [] : [refusal.rule];
    });

  it('is the Commander, under either clause', () => {
    expect(decided(inOperation, commander)).toEqual([]);
    expect(decided(actingAbroad, commander)).toEqual([]);
  });
  it.each([
    ['37.2.1', inOperation, []],
    ['37.2.2', inOperation, ['KKS-37-2-1.d']],
    ['37.2.1', actingAbroad, ['KKS-37-2-2.c']],
    ['37.2.2', actingAbroad, []],
  ])(
    'is a commander authorised for %s under its own clause only',
    (provision, request, refused) => {
      expect(decided(request, unitCommander, authorised(provision))).toEqual(refused);
    },
  );
  it('is no commander of a unit without authorisation', () => {
    expect(decided(inOperation, unitCommander)).toEqual(['KKS-37-2', 'KKS-37-2-1.d']);
  });
});
