import { area, areaRequest, threat } from '../../../../test/support/area-protection.js';
import {
  commander, file, judged, requester, someText, step, unitCommander,
} from '../../../../test/support/situation.js';
import type { Instant } from '#calendar/instant';
import type { Facts } from '#law/facts';
import type { Rule } from '#law/rule';
import type { Actor } from '#statechart/step';
import * as law from './law.js';

const at: Instant = '2021-02-01T10:00:00.000Z';
const one = { d: 'd_2', letters: 1 };
const open = { ...areaRequest, database: someText, dataChecked: someText };
const covert = { ...open, covert: true, whyCovert: someText };
const verdict = (rule: Rule, request: object, facts: Partial<Facts> = {}, by: Actor = requester) =>
  judged(rule, file('M28', { asked: { ...open, ...request } }),
    step('submit', by, at, {}, { area, threat, ...facts }));

describe('§ 54¹ (1) a database, its data and an area are named', () => {
  it.each(['database', 'dataChecked', 'area'])('refuses a request without: %s', (name) => {
    expect(verdict(law.databaseNamed, {})).toBeNull();
    expect(verdict(law.databaseNamed, { [name]: undefined })).toMatchObject({
      rule: 'KKS-54s1-1.a', by: '§ 54¹ (1)',
    });
  });
  it('refuses one letter for a name', () => {
    expect(verdict(law.databaseNamed, { database: one })).not.toBeNull();
    expect(verdict(law.link, { link: one })).toMatchObject({ policy: 'AMB-49' });
  });
});

describe('§ 54¹ (1) the threat is significant at least', () => {
  it.each(['significant', 'heightened'] as const)('holds for a %s threat', (grade) => {
    expect(verdict(law.threat.graded, {}, { threat: { ...threat, grade } })).toBeNull();
  });
  it('refuses a request without an assessment', () => {
    expect(verdict(law.threat.graded, { threat: undefined })).toMatchObject({
      rule: 'KKS-54s1-1.b', by: '§ 54¹ (1)', policy: 'AMB-50',
      because: { et: expect.stringContaining('nõutav on oluline oht') },
    });
  });
});

describe('§ 54¹ (1) the check may be covert', () => {
  it('with reasons why an open one will not do, and without any where it is open', () => {
    expect(verdict(law.covertReasoned, {})).toBeNull();
    expect(verdict(law.covertReasoned, covert)).toBeNull();
    expect(verdict(law.covertReasoned, { ...covert, whyCovert: one })).toMatchObject({
      rule: 'KKS-54s1-1.c', because: { et: expect.stringContaining('§ 36 lg 4') },
    });
  });
});

describe('§ 54¹ (1) who decides, by choice', () => {
  const refused = (request: object, by: Actor, facts: Partial<Facts> = {}) =>
    law.whoDecides.flatMap((each) => verdict(each, request, facts, by) ?? [])
      .map(({ rule, policy }) => [rule, policy]);
  const given = {
    id: 'a_1', provision: '54-1.1', from: '2021-01-01T00:00:00.000Z',
    until: '2022-01-01T00:00:00.000Z',
  } as const;
  const authorised = { ...unitCommander, serviceman: true, commands: ['u_9'] };

  it('an open check by the commander of the unit', () => {
    expect(refused({}, unitCommander)).toEqual([]);
    expect(refused({}, commander)).toEqual([['KKS-54s1-1.a', 'AMB-23']]);
  });
  it('a covert one by the Commander or under an authorisation for § 54¹ (1)', () => {
    expect(refused(covert, commander)).toEqual([]);
    expect(refused(covert, unitCommander)).toEqual([['KKS-54s1-1.c', 'AMB-08']]);
    const actor = (provision: string) =>
      ({ actor: { ...authorised, authorisations: [{ ...given, provision }] } });
    expect(refused(covert, unitCommander, actor('54-1.1'))).toEqual([]);
    expect(refused(covert, unitCommander, actor('54-1.3'))).toHaveLength(1);
  });
  it('a covert one again by the Commander in person, an open one by the same as before', () => {
    const earlier = [{
      case: 'c_0', measure: 'M28', decidedAt: at, from: null, until: at, days: 1, threat: 'n_old',
    }];
    expect(verdict(law.whoRepeats, covert, { earlier }, unitCommander)).toMatchObject({
      rule: 'KKS-54s1-1.c', policy: 'AMB-06',
    });
    expect(verdict(law.whoRepeats, covert, { earlier }, commander)).toBeNull();
    expect(verdict(law.whoRepeats, {}, { earlier }, unitCommander)).toBeNull();
  });
});

describe('§ 54¹ (1) two months at most, by choice', () => {
  const granting = (until: Instant) =>
    judged(law.term.longestTerm, file('M28'), step('grant', unitCommander, at, { until }));
  it('to the instant, and not a millisecond more', () => {
    expect(granting('2021-04-01T08:59:59.999Z')).toBeNull();
    expect(granting('2021-04-01T09:00:00.000Z')).toBeNull();
    expect(granting('2021-04-01T09:00:00.001Z')).toMatchObject({
      rule: 'KKS-54s1-1.a', policy: 'AMB-24',
    });
  });
});
