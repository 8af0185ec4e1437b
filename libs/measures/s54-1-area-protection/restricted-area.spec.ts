import { area, areaRequest, threat } from '../../../test/support/area-protection.js';
import {
  commander, file, judged, requester, someText, step,
} from '../../../test/support/situation.js';
import type { Instant } from '#calendar/instant';
import type { Rule } from '#law/rule';
import {
  areaDesignated, areaInForce, areaNotified, areaOver, unmarkedWeighed, withinArea,
} from './restricted-area.js';

const at: Instant = '2021-02-01T10:00:00.000Z';
const after: Instant = '2021-02-01T10:00:00.001Z';
const asked = (request: object) => file('M30', { asked: { ...areaRequest, ...request } });
const onArea = (rule: Rule, change: object, request = {}) =>
  judged(rule, asked(request), step('submit', requester, at, {}, {
    area: { ...area, ...change }, threat,
  }));

describe('§ 50 the area is on record and in force', () => {
  it('holds from the first instant of the area to the last', () => {
    expect(onArea(areaInForce, { from: at })).toBeNull();
    expect(onArea(areaInForce, { until: after })).toBeNull();
  });
  it('refuses a millisecond before it begins and from the instant it ends', () => {
    expect(onArea(areaInForce, { from: after })).toMatchObject({
      rule: 'KKS-50', by: '§ 50', because: { et: expect.stringContaining('ei kehti') },
    });
    expect(onArea(areaInForce, { until: at })).not.toBeNull();
  });
  it('refuses a request that names no area, or one that is not on record', () => {
    expect(onArea(areaInForce, {}, { area: undefined })).toMatchObject({
      because: { et: expect.stringContaining('ei nimeta') },
    });
    const unknown = step('submit', requester, at, {}, { area: null });
    expect(judged(areaInForce, asked({}), unknown)).not.toBeNull();
  });
  it('lets a decision reach the end of the area, and no further', () => {
    const grant = (until: Instant) =>
      judged(withinArea, asked({}),
        step('grant', commander, at, { until }, { area: { ...area, until: after } }));
    expect(grant(after)).toBeNull();
    expect(grant('2021-02-01T10:00:00.002Z')).toMatchObject({ rule: 'KKS-50', policy: 'AMB-49' });
  });
  it('knows the end of its own area from the end of another', () => {
    expect(onArea(areaOver, { until: at })).toBeNull();
    expect(onArea(areaOver, { until: after })).not.toBeNull();
    expect(onArea(areaOver, { id: 'n_other', until: at })).not.toBeNull();
  });
});

describe('§ 50 3) a temporary area is lawfully designated', () => {
  it('refuses one that is not, and asks nothing of the other kinds', () => {
    expect(onArea(areaDesignated, { kind: 3, lawfullyDesignated: true })).toBeNull();
    expect(onArea(areaDesignated, { kind: 2 })).toBeNull();
    expect(onArea(areaDesignated, { kind: 3 })).toMatchObject({
      rule: 'KKS-50-0-3', by: '§ 50 3)',
    });
  });
});


describe('§ 54 (3) a temporary area serves once both were told of it', () => {
  const notified = (...who: ('police' | 'localGovernment')[]) =>
    onArea(areaNotified, { kind: 3, lawfullyDesignated: true, notified: who });
  it('the police and the local government, not one of them', () => {
    expect(notified('police', 'localGovernment')).toBeNull();
    expect(notified('police')).toMatchObject({ rule: 'KKS-54-3.b', policy: 'AMB-49' });
    expect(notified('localGovernment')).not.toBeNull();
    expect(onArea(areaNotified, { kind: 3, lawfullyDesignated: true })).not.toBeNull();
  });
  it('while of another area nobody is told', () => {
    expect(onArea(areaNotified, { kind: 2 })).toBeNull();
  });
});

const weighed = (change: object, unmarked?: object) =>
  unmarkedWeighed.flatMap((rule) =>
    judged(rule, asked({}), step('grant', commander, at, { unmarked }, {
      area: { ...area, ...change },
    }))?.rule ?? []);

describe('§ 51 (1) an unmarked area exists, and whoever decides says so', () => {
  it('asks why where it is not marked, and nothing where it is', () => {
    expect(weighed({})).toEqual([]);
    expect(weighed({ marked: false })).toEqual(['KKS-51-1']);
    expect(weighed({ marked: false }, { d: 'd_2', letters: 1 })).toEqual(['KKS-51-1']);
    expect(weighed({ marked: false }, someText)).toEqual([]);
  });
});

describe('§ 54 (3) a temporary area is marked at the first opportunity', () => {
  it('asks why the marking is not awaited', () => {
    expect(weighed({ kind: 3 })).toEqual([]);
    expect(weighed({ kind: 3, marked: false })).toEqual(['KKS-54-3.a']);
    expect(weighed({ kind: 3, marked: false }, someText)).toEqual([]);
  });
});
