import { checkedPerson, checkRequest } from '../../../test/support/background-check.js';
import { file, judged, requester, step } from '../../../test/support/situation.js';
import type { Instant } from '#calendar/instant';
import type { PersonFacts, ServiceStatus } from '#law/facts';
import type { Rule } from '#law/rule';
import * as aims from './check-aims.js';

const judging = (
  rule: Rule, asked: object, change: Partial<PersonFacts> = {},
  at: Instant = '2021-03-01T08:00:00.000Z',
) =>
  judged(rule, file('M21', { asked: { ...checkRequest, ...asked } }),
    step('submit', requester, at, {}, { subject: { ...checkedPerson, ...change } }));
const of = (status: ServiceStatus) => ({ status });

describe('§ 41⁵ (1) the three aims', () => {
  it.each([
    [['profile'], true], [['suitability'], true], [['profile', 'suitability'], true],
    [[], false], [undefined, false],
  ])('judges %j', (aim, named) => {
    expect(judging(aims.aimNamed, { aim }) === null).toBe(named);
  });
  it.each<[ServiceStatus, string, boolean]>([
    ['candidate', 'profile', true], ['candidate', 'suitability', false],
    ['official', 'suitability', true],
  ])('of a %s, the aim %s: %s', (status, aim, fits) => {
    expect(judging(aims.aimOfCandidate, { aim: [aim] }, of(status)) === null).toBe(fits);
  });
  it('is the right of the unit designated in the statutes', () => {
    const unit = { id: 'u_1', temporary: false, commander: 'p_unit', designated: ['41-5.1'] };
    const asked = (designated: string[]) =>
      judged(aims.designatedUnit, file('M21'), step('submit', requester,
        '2021-03-01T08:00:00.000Z', {}, { unit: { ...unit, designated } }));
    expect(asked(['41-5.1'])).toBeNull();
    expect(asked(['41-5.1-1'])).toMatchObject({
      rule: 'KKS-41s5-1.b', by: '§ 41⁵ (1)', policy: 'AMB-07',
    });
  });
});

describe('§ 41³ (1) whom a check concerns, and with which aim', () => {
  it.each<[ServiceStatus, boolean]>([
    ['candidate', true], ['serviceman', true], ['official', true], ['employee', true],
    ['serviceRelated', true], ['none', false], ['unknown', false],
  ])('a person with the status %s: %s', (status, named) => {
    expect(judging(aims.namedClass, {}, of(status)) === null).toBe(named);
  });
  it.each<[ServiceStatus, string[], boolean]>([
    ['serviceRelated', ['admission'], true], ['serviceRelated', ['profile'], false],
    ['serviceRelated', ['admission', 'suitability'], false],
    ['employee', ['suitability'], true], ['employee', ['admission'], false],
    ['candidate', ['admission'], false],
  ])('of a %s, the aims %j: %s', (status, aim, fits) => {
    expect(judging(aims.aimOfClass, { aim }, of(status)) === null).toBe(fits);
  });
});

describe('§ 41⁴ (1) the profile is of the last five years', () => {
  const filled = (profileFilledAt: Instant | undefined, status: ServiceStatus = 'official') =>
    judging(aims.profileFresh, { profileFilledAt }, of(status));

  it.each<[string, Instant, boolean]>([
    ['the last millisecond', '2016-03-01T08:00:00.001Z', true],
    ['five years to the instant', '2016-03-01T08:00:00.000Z', false],
    ['now', '2021-03-01T08:00:00.000Z', true],
    ['in days to come', '2021-03-01T08:00:00.001Z', false],
  ])('judges a profile of %s', (_, at, fresh) => {
    expect(filled(at) === null).toBe(fresh);
  });
  it('refuses where there is none, save of a service-related person', () => {
    expect(filled(undefined)).toMatchObject({ rule: 'KKS-41s4-1.a', by: '§ 41⁴ (1)' });
    expect(filled(undefined, 'serviceRelated')).toBeNull();
  });
});
