import { checkedPerson, checkRequest } from '../../../test/support/background-check.js';
import { commander, file, judged, requester, step } from '../../../test/support/situation.js';
import type { Instant } from '#calendar/instant';
import type { EarlierDecision, PersonFacts } from '#law/facts';
import type { Rule } from '#law/rule';
import { dueForAnybody, endsWithinTime, oncePerPermit } from './check-permit.js';

const outside: Instant = '2021-08-02T07:00:00.000Z';
const permit: Instant = '2021-07-01T06:00:00.000Z';
const visitor: Partial<PersonFacts> = { status: 'serviceRelated', serviceFrom: permit };
const caseFile = file('M21', { asked: checkRequest });
const judging = (rule: Rule, change: Partial<PersonFacts>, decidedAt?: Instant) => {
  const before: EarlierDecision = {
    case: 'c_0', measure: 'M21', decidedAt: decidedAt ?? permit, from: null,
    until: permit, days: 1, threat: null,
  };
  return judged(rule, caseFile, step('submit', requester, outside, {}, {
    subject: { ...checkedPerson, ...change }, earlier: decidedAt === undefined ? [] : [before],
  }));
};

describe('§ 41⁸ a service-related person is checked once for each permit', () => {
  it('waits for no round of five years, as staff do', () => {
    expect(judging(dueForAnybody, visitor)).toBeNull();
    expect(judging(dueForAnybody, {})).toMatchObject({
      rule: 'KKS-41s8.a', by: '§ 41⁸', policy: 'AMB-38',
    });
  });
  it('takes a check before the permit for another, not one of the same instant', () => {
    expect(judging(oncePerPermit, visitor, '2021-07-01T05:59:59.999Z')).toBeNull();
    expect(judging(oncePerPermit, visitor, permit)).toMatchObject({
      rule: 'KKS-41s8.a', by: '§ 41⁸', policy: 'AMB-57',
    });
  });
  it('refuses where the beginning of the permit is not known, and leaves staff alone', () => {
    expect(judging(oncePerPermit, { ...visitor, serviceFrom: null })).not.toBeNull();
    expect(judging(oncePerPermit, {}, outside)).toBeNull();
  });
  it('ends a decision on staff with the window, and on nobody else', () => {
    const until = (change: Partial<PersonFacts>, end: Instant) =>
      judged(endsWithinTime, caseFile, step('grant', commander, '2021-04-01T07:00:00.000Z',
        { until: end }, { subject: { ...checkedPerson, ...change } }));
    expect(until({}, '2021-05-15T21:00:00.000Z')).toBeNull();
    expect(until({}, '2021-05-15T21:00:00.001Z')).toMatchObject({
      rule: 'KKS-41s8.a', because: { et: expect.stringContaining('15.05.2021 kell 24.00') },
    });
    expect(until({ status: 'serviceRelated' }, '2021-05-15T21:00:00.001Z')).toBeNull();
  });
});
