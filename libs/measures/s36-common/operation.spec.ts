import {
  actingAbroad, inOperation, operation, saidOf, world,
} from '../../../test/support/abroad.js';
import { file, judged, requester, step, system } from '../../../test/support/situation.js';
import type { Instant } from '#calendar/instant';
import { operationEnd, operationNamed, unitInOperationNamed } from './operation.js';

describe('§ 36 (1) 2) an international operation needs its record', () => {
  it('holds for one under way and for one prepared', () => {
    expect(saidOf(operationNamed, inOperation)).toBeNull();
    const later = { ...operation, from: '2021-03-01T00:00:00.000Z' } as const;
    expect(saidOf(operationNamed, inOperation, { operation: later })).toBeNull();
  });
  it('refuses without one, without its area, and once it has ended', () => {
    const ended = { ...operation, until: '2021-02-01T10:00:00.000Z' } as const;
    for (const lacks of [null, { ...operation, hasArea: false }, ended]) {
      expect(saidOf(operationNamed, inOperation, { operation: lacks })).toMatchObject({
        rule: 'KKS-36-1-2', by: '§ 36 (1) 2)', policy: 'AMB-48',
      });
    }
  });
  it('asks nothing of another purpose', () => {
    expect(saidOf(operationNamed, actingAbroad, { operation: null })).toBeNull();
  });
});

describe('§ 36 (1) 4) protecting a unit needs the unit and the operation', () => {
  const request = { ...inOperation, purpose: '36-1-4', protectedUnit: 'u_2' };

  it('holds with both', () => {
    expect(saidOf(unitInOperationNamed, request)).toBeNull();
  });
  it('refuses without the unit, without the operation, and before it begins', () => {
    expect(saidOf(unitInOperationNamed, { ...request, protectedUnit: undefined })).toMatchObject({
      rule: 'KKS-36-1-4', by: '§ 36 (1) 4)',
    });
    const later = { ...operation, from: '2021-02-01T10:00:00.001Z' } as const;
    for (const lacks of [null, later]) {
      expect(saidOf(unitInOperationNamed, request, { operation: lacks })).not.toBeNull();
    }
  });
  it('asks nothing of another purpose', () => {
    expect(saidOf(unitInOperationNamed, actingAbroad, { operation: null })).toBeNull();
  });
});

describe('§ 37² (1) 2) the end of the operation', () => {
  const { isOver, by, notOutlived } = operationEnd('KKS-37s2-1-2', { et: 'lõpp', en: 'end' });
  const at = '2021-12-01T00:00:00.000Z';
  const granting = (until: Instant | undefined, request: object = inOperation) =>
    judged(notOutlived, file('M16', { asked: { ...request } }), step(
      'grant', requester, '2021-11-01T10:00:00.000Z', { until }, world,
    ));

  it('is there at its last instant and not a millisecond before', () => {
    expect(saidOf(isOver, inOperation, {}, at)).toBeNull();
    expect(saidOf(isOver, inOperation, {}, '2021-11-30T23:59:59.999Z')).toMatchObject({
      rule: 'KKS-37s2-1-2', by: '§ 37² (1) 2)',
    });
  });
  it('does not concern a measure that rests on none', () => {
    expect(saidOf(isOver, actingAbroad, {}, at)).not.toBeNull();
    const open = { ...operation, until: null };
    expect(saidOf(isOver, inOperation, { operation: open }, at)).not.toBeNull();
  });
  it('stands in the diary where it is known', () => {
    const due = (request: object) => {
      const said = step('grant', system, '2021-02-01T10:00:00.000Z', {}, world);
      const caseFile = file('M16', { asked: { ...request } });
      return by.due({ file: caseFile, step: said, facts: said.facts, law: {} as never });
    };
    expect(due(inOperation)).toBe(at);
    expect(due(actingAbroad)).toBeNull();
  });
  it('is not outlived by a permission', () => {
    expect(granting(at)).toBeNull();
    expect(granting('2021-12-01T00:00:00.001Z')).not.toBeNull();
    expect(granting(undefined)).toBeNull();
    expect(granting('2022-01-01T00:00:00.000Z', actingAbroad)).toBeNull();
  });
});
