import { forbids, origin, request, ruled } from '../../../test/support/data-law.js';
import { commander, records, unitCommander } from '../../../test/support/situation.js';
import {
  checkDataAlwaysSeen, groundAndReasons, requestOpen, restrictedByAnother, restrictedByCommander,
  restrictedForAYear, rightNamed, taskNamed,
} from './restricting.js';

const unit = { id: 'u_1', temporary: false, commander: 'p_unit', designated: ['37.1.1'] };

describe('§ 41¹⁰ (3) a right is restricted', () => {
  const restrict = (by: typeof commander, more: object = { unit }) =>
    forbids(restrictedByCommander, { by, more });

  it('by the commander of a unit designated in the statutes', () => {
    expect(restrict(unitCommander)).toBeNull();
    expect(restrict(unitCommander, { unit: { ...unit, designated: [] } })).toBe('KKS-41s10-3');
    expect(restrict(unitCommander, { unit: { ...unit, id: 'u_2' } })).toBe('KKS-41s10-3');
    expect(restrict(unitCommander, { unit: { ...unit, temporary: true } })).toBe('KKS-41s10-3');
    expect(restrict(unitCommander, { unit: null })).toBe('KKS-41s10-3');
    expect(restrict(commander)).toBe('KKS-41s10-3');
    expect(restrict(records)).toBe('KKS-41s10-3');
    expect(ruled(restrictedByCommander, { by: records })?.policy).toBe('AMB-43');
  });

  it('not by who handles the request or asked for the act', () => {
    const by = unitCommander;
    const handler = (person: string) =>
      forbids(restrictedByAnother, { by, data: { request: { ...request, handler: person } } });
    expect(handler('p_records')).toBeNull();
    expect(handler('p_unit')).toBe('KKS-41s10-3');
    const origins = [{ ...origin, openedBy: 'p_unit' }];
    expect(forbids(restrictedByAnother, { by, data: { origins } })).toBe('KKS-41s10-3');
  });

  it('for twelve months at most, to the instant, and for some time', () => {
    const until = (end: string) => forbids(restrictedForAYear, { fields: { until: end } });
    expect(until('2022-03-01T10:00:00.000Z')).toBeNull();
    expect(until('2022-03-01T09:59:59.999Z')).toBeNull();
    expect(until('2022-03-01T10:00:00.001Z')).toBe('KKS-41s10-3');
    expect(until('2021-03-01T10:00:00.000Z')).toBe('KKS-41s10-3');
    expect(until('2021-03-01T10:00:00.001Z')).toBeNull();
  });

  it('for a request that waits for its answer', () => {
    expect(forbids(requestOpen, {})).toBeNull();
    const answered = { ...request, answeredAt: '2021-02-27T10:00:00.000Z' } as const;
    expect(forbids(requestOpen, { data: { request: answered } })).toBe('KKS-41s10-3');
    expect(forbids(requestOpen, { data: { request: null } })).toBe('KKS-41s10-3');
  });
});

describe('§ 41¹⁰ (4) a restriction has a ground and reasons', () => {
  it('both of them', () => {
    const restrict = (ground?: string, reasons = 'Allikas saaks avalikuks.') =>
      forbids(groundAndReasons, { fields: { ground, reasons } });
    expect(restrict('1')).toBeNull();
    expect(restrict('2')).toBeNull();
    expect(restrict()).toBe('KKS-41s10-4');
    expect(restrict('1', 'x')).toBe('KKS-41s10-4');
  });
});

describe('§ 41¹⁰ (4) 1) damage to tasks', () => {
  it('names the task', () => {
    const restrict = (ground: string, task?: string) =>
      forbids(taskNamed, { fields: { ground, task } });
    expect(restrict('1', 'Operatsiooni üksuse kaitse.')).toBeNull();
    expect(restrict('1')).toBe('KKS-41s10-4-1');
    expect(restrict('1', '')).toBe('KKS-41s10-4-1');
    expect(restrict('2')).toBeNull();
  });
});

describe('§ 41¹⁰ (4) 2) damage to rights and freedoms', () => {
  it('names whose right, and which', () => {
    const restrict = (fields: object) =>
      forbids(rightNamed, { fields: { ground: '2', ...fields } });
    expect(restrict({ whose: 'subject', freedom: 'Elu ja tervis.' })).toBeNull();
    expect(restrict({ whose: 'other', freedom: 'Eraelu.' })).toBeNull();
    expect(restrict({ freedom: 'Eraelu.' })).toBe('KKS-41s10-4-2');
    expect(restrict({ whose: 'other' })).toBe('KKS-41s10-4-2');
    expect(restrict({ ground: '1' })).toBeNull();
  });
});

describe('§ 41¹⁰ (3) 5) to see the data', () => {
  it('is never restricted for what a check under § 41² collected', () => {
    const restrict = (right: string, surveillanceInformation: boolean) =>
      forbids(checkDataAlwaysSeen, {
        fields: { right }, data: { origins: [origin, { ...origin, surveillanceInformation }] },
      });
    expect(restrict('5', false)).toBeNull();
    expect(restrict('5', true)).toBe('KKS-41s10-3-5');
    expect(restrict('4', true)).toBeNull();
  });
});
