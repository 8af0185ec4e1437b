import { actAt, endedItem, forbids, item, origin } from '../../../test/support/data-law.js';
import {
  areaDataForTheArea, keptForAReason, reviewedInTime, reviewSet, stillNeeded,
} from './keeping.js';

type Fields = Readonly<Record<string, unknown>>;

const why = 'Ülesanne kestab.';

describe('§ 36 (3) 2) the need to keep is looked at again', () => {
  const keep = (nextReview?: string, more: object = {}) =>
    forbids(reviewSet, { fields: { kind: 'personal', limb: 'task', nextReview, ...more } });

  it('within twelve months of Tallinn, to the instant', () => {
    expect(keep('2022-03-01T09:59:59.999Z')).toBeNull();
    expect(keep('2022-03-01T10:00:00.000Z')).toBeNull();
    expect(keep('2022-03-01T10:00:00.001Z')).toBe('KKS-36-3-2.a');
  });

  it('later than now', () => {
    expect(keep('2021-03-01T10:00:00.000Z')).toBe('KKS-36-3-2.a');
    expect(keep('2021-03-01T10:00:00.001Z')).toBeNull();
  });

  it('always, but for anonymised data that a task needs', () => {
    expect(keep()).toBe('KKS-36-3-2.a');
    expect(keep(undefined, { kind: 'anonymised' })).toBeNull();
    expect(keep(undefined, { kind: 'anonymised', limb: 'cannotRuleOut' })).toBe('KKS-36-3-2.a');
  });

  it('before the datum is used once its time has come', () => {
    const used = (nextReview: typeof item.nextReview) =>
      forbids(reviewedInTime, { data: { items: [{ ...item, nextReview }] } });
    expect(used('2021-03-01T10:00:00.001Z')).toBeNull();
    expect(used(actAt)).toBe('KKS-36-3-2.a');
    expect(used('2021-03-01T09:59:59.999Z')).toBe('KKS-36-3-2.a');
    expect(used(null)).toBeNull();
  });
});

describe('§ 36 (3) 2) once the need ended', () => {
  it('nothing is done with the datum but to delete it', () => {
    expect(forbids(stillNeeded, { data: { items: [item] } })).toBeNull();
    expect(forbids(stillNeeded, { data: { items: [item, endedItem] } })).toBe('KKS-36-3-2.b');
  });
});

describe('§ 41¹⁰ (7) what is kept because need cannot be ruled out', () => {
  const keep = (fields: Fields) => forbids(keptForAReason, { fields });
  const possible = { limb: 'cannotRuleOut', reasons: why, nextReview: '2021-09-01T10:00:00.000Z' };

  it('has the possible need stated, and a review', () => {
    expect(keep({ ...possible, possibleNeed: 'Sama rühmitus võib naasta.' })).toBeNull();
    expect(keep(possible)).toBe('KKS-41s10-7');
    expect(keep({ ...possible, possibleNeed: 'Sama rühmitus.', nextReview: undefined }))
      .toBe('KKS-41s10-7');
  });

  it('and what a task needs has its reasons', () => {
    expect(keep({ limb: 'task', reasons: why })).toBeNull();
    expect(keep({ limb: 'task', reasons: '' })).toBe('KKS-41s10-7');
  });
});

describe('§ 54¹ (4) data of the protection of an area', () => {
  const ofTheArea = { ...origin, measure: 'M30', areaProtection: true };
  const keep = (fields: Fields, origins = [ofTheArea]) =>
    forbids(areaDataForTheArea, { fields, data: { origins, items: [] } });

  it('are never kept on a mere possibility', () => {
    expect(keep({ limb: 'task' })).toBeNull();
    expect(keep({ limb: 'cannotRuleOut' })).toBe('KKS-54s1-4.a');
    expect(keep({ limb: 'cannotRuleOut' }, [origin])).toBeNull();
  });

  it('are used for their own task alone', () => {
    const use = (aim: string) => forbids(areaDataForTheArea, {
      fields: { aim }, data: { items: [{ ...item, areaProtection: true }], origins: [] },
    });
    expect(use('sameTask')).toBeNull();
    expect(use('otherTask')).toBe('KKS-54s1-4.a');
    expect(use('obligation')).toBe('KKS-54s1-4.a');
  });
});
