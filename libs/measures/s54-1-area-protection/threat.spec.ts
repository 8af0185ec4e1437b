import { areaRequest, threat } from '../../../test/support/area-protection.js';
import { 
  file, judged, requester, someText, step, unitCommander,
 } from '../../../test/support/situation.js';
import type { Instant } from '#calendar/instant';
import type { Facts } from '#law/facts';
import type { Rule } from '#law/rule';
import { linkStated, threatRules } from './threat.js';

const rules = threatRules('KKS-54s1-2.b', 'heightened');
const at: Instant = '2021-02-01T10:00:00.000Z';
const after: Instant = '2021-02-01T10:00:00.001Z';
const verdict = (rule: Rule, facts: Partial<Facts> = {}, by = requester) =>
  judged(rule, file('M30', { asked: areaRequest }), step('submit', by, at, {}, {
    threat, ...facts,
  }));
const onThreat = (rule: Rule, change: object) =>
  verdict(rule, { threat: { ...threat, ...change } });

describe('§ 54¹ (2) the threat is heightened, open and assessed by another', () => {
  it('refuses a significant threat, and no threat, in different words', () => {
    expect(verdict(rules.graded)).toBeNull();
    expect(onThreat(rules.graded, { grade: 'significant' })).toMatchObject({
      rule: 'KKS-54s1-2.b', policy: 'AMB-50', because: { et: expect.stringContaining('oluline') },
    });
    expect(verdict(rules.graded, { threat: null })).toMatchObject({
      because: { et: expect.stringContaining('ei nimeta') },
    });
  });
  it('refuses a threat to another area', () => {
    expect(verdict(rules.ofThisArea)).toBeNull();
    expect(onThreat(rules.ofThisArea, { area: 'n_other' })).not.toBeNull();
  });
  it('holds until the instant the threat is closed', () => {
    expect(onThreat(rules.open, { closedAt: after })).toBeNull();
    expect(onThreat(rules.open, { closedAt: at })).not.toBeNull();
    expect(onThreat(rules.over, { closedAt: at })).toBeNull();
    expect(onThreat(rules.over, { closedAt: after })).not.toBeNull();
    expect(onThreat(rules.over, { id: 'n_other', closedAt: at })).not.toBeNull();
  });
  it('refuses an assessment by who opens or submits the request', () => {
    expect(verdict(rules.assessorApart)).toBeNull();
    expect(onThreat(rules.assessorApart, { assessor: requester.person })).not.toBeNull();
    expect(verdict(rules.assessorApart, {}, unitCommander)).toMatchObject({
      rule: 'KKS-54s1-2.b', policy: 'AMB-50',
    });
  });
});

describe('§ 54¹ (2) a repeat needs a threat assessed anew', () => {
  const earlier = (until: Instant, id: string) => ({
    earlier: [{
      case: 'c_0', measure: 'M30', decidedAt: '2021-01-31T06:00:00.000Z',
      from: null, until, days: 1, threat: id,
    }] as const,
  });

  it('holds for an assessment made when the earlier decision was over', () => {
    const over = earlier(threat.assessedAt, 'n_old');
    expect(verdict(rules.anew, over)).toBeNull();
  });
  it('refuses one made a millisecond before, and the same threat', () => {
    const running = earlier('2021-02-01T06:00:00.001Z', 'n_old');
    expect(verdict(rules.anew, running)).toMatchObject({
      rule: 'KKS-54s1-2.b', policy: 'AMB-06',
    });
    const same = earlier('2021-01-31T07:00:00.000Z', 'n_threat');
    expect(verdict(rules.anew, same)).not.toBeNull();
  });
});

describe('§ 54¹ (1) a significant threat is enough for a check of databases', () => {
  const { graded } = threatRules('KKS-54s1-1.b', 'significant');

  it('holds for both grades and refuses where there is none', () => {
    expect(onThreat(graded, { grade: 'significant' })).toBeNull();
    expect(onThreat(graded, { grade: 'heightened' })).toBeNull();
    expect(verdict(graded, { threat: null })).toMatchObject({
      rule: 'KKS-54s1-1.b', by: '§ 54¹ (1)',
    });
  });
});

describe('§ 54¹ (2) 2) the link of person, area and threat is stated', () => {
  const linked = (link: unknown) =>
    judged(linkStated('KKS-54s1-2-2'), file('M30', { asked: { link } }),
      step('submit', requester, at));

  it('holds for a text of two letters and refuses one letter and none', () => {
    expect(linked({ ...someText, letters: 2 })).toBeNull();
    expect(linked({ ...someText, letters: 1 })).toMatchObject({ policy: 'AMB-49' });
    expect(linked(undefined)).not.toBeNull();
  });
});
