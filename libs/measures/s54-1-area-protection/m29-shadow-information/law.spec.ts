import {
  area, areaRequest, earlierDecision, threat,
} from '../../../../test/support/area-protection.js';
import {
  commander, file, judged, requester, someText, step, unitCommander,
} from '../../../../test/support/situation.js';
import type { Instant } from '#calendar/instant';
import type { Facts } from '#law/facts';
import type { Rule } from '#law/rule';
import type { Actor } from '#statechart/step';
import * as law from './law.js';

const at: Instant = '2021-02-01T10:00:00.000Z';
const request = {
  ...areaRequest, concealedAct: someText, hides: ['performer'], hidesFrom: ['dataSubject'],
};
const verdict = (rule: Rule, change: object, facts: Partial<Facts> = {}, by: Actor = requester) =>
  judged(rule, file('M29', { asked: { ...request, ...change } }),
    step('submit', by, at, {}, { area, threat, ...facts }));

describe('§ 54¹ (2) 1) shadow information needs an urgent case and a heightened threat', () => {
  it('refuses without the one or the other', () => {
    expect(verdict(law.cannotBePostponed, {})).toBeNull();
    expect(verdict(law.cannotBePostponed, { cannotBePostponed: undefined }))
      .toMatchObject({ rule: 'KKS-54s1-2.a' });
    const lower = { threat: { ...threat, grade: 'significant' as const } };
    expect(verdict(law.threat.graded, {})).toBeNull();
    expect(verdict(law.threat.graded, {}, lower)).toMatchObject({ rule: 'KKS-54s1-2.b' });
  });
  it('refuses without the link of person, area and threat', () => {
    expect(verdict(law.link, {})).toBeNull();
    expect(verdict(law.link, { link: { d: 'd_2', letters: 1 } })).toMatchObject({
      rule: 'KKS-54s1-2-1', by: '§ 54¹ (2) 1)', policy: 'AMB-49',
    });
  });
  it('hides from the data subject alone', () => {
    expect(verdict(law.aim, {})).toBeNull();
    expect(verdict(law.aim, { hidesFrom: ['dataSubject', 'overseer'] }))
      .toMatchObject({ rule: 'KKS-37-2s2' });
  });
});

describe('§ 54¹ (3) by analogy: who decides on shadow information', () => {
  const byUnit = (provision: string) => verdict(law.whoDecides, {}, {
    actor: {
      ...unitCommander, serviceman: true, commands: ['u_9'],
      authorisations: [{
        id: 'a_1', provision, from: '2021-01-01T00:00:00.000Z', until: '2022-01-01T00:00:00.000Z',
      }],
    },
  }, unitCommander);

  it('is the Commander, or whoever is authorised for § 54¹ (3)', () => {
    expect(verdict(law.whoDecides, {}, {}, commander)).toBeNull();
    expect(byUnit('54-1.3')).toBeNull();
    expect(byUnit('54-1.1')).toMatchObject({ rule: 'KKS-54s1-3.a', policy: 'AMB-08' });
  });
  it('is the Commander in person the second time, and the request weighs the first', () => {
    const earlier = { earlier: [{ ...earlierDecision, measure: 'M29' }] };
    expect(verdict(law.whoRepeats, {}, earlier, commander)).toBeNull();
    expect(verdict(law.whoRepeats, {}, earlier, unitCommander)).toMatchObject({ policy: 'AMB-23' });
    expect(verdict(law.earlierWeighed, {}, earlier)).toBeNull();
    expect(verdict(law.earlierWeighed, { earlierGave: undefined }, earlier))
      .toMatchObject({ rule: 'KKS-54s1-2-1', policy: 'AMB-06' });
  });
});

describe('§ 54¹ (2) 1) 24 hours at most, by choice', () => {
  const signed: Instant = '2021-03-27T18:00:00.000Z';
  const granting = (until: Instant) =>
    judged(law.term.longestTerm, file('M29'), step('grant', commander, signed, { until }));
  it('to the instant across the clock change, and not a millisecond more', () => {
    expect(granting('2021-03-28T17:59:59.999Z')).toBeNull();
    expect(granting('2021-03-28T18:00:00.000Z')).toBeNull();
    expect(granting('2021-03-28T18:00:00.001Z')).toMatchObject({
      rule: 'KKS-54s1-2-1', policy: 'AMB-24',
    });
  });
});
