import {
  area, areaRequest, earlierDecision, sentNotice, threat,
} from '../../../../test/support/area-protection.js';
import {
  commander, file, judged, legalOfficer, requester, step, unitCommander,
} from '../../../../test/support/situation.js';
import type { Instant } from '#calendar/instant';
import type { Facts } from '#law/facts';
import type { Rule } from '#law/rule';
import * as law from './law.js';

const at: Instant = '2021-02-01T10:00:00.000Z';
const before: Instant = '2021-02-01T09:59:59.999Z';
const after: Instant = '2021-02-01T10:00:00.001Z';
const one = { d: 'd_2', letters: 1 };
const world = { area, threat };
const verdict = (rule: Rule, request: object, facts: Partial<Facts> = {}, by = requester) =>
  judged(
    rule,
    file('M30', { asked: { ...areaRequest, ...request } }),
    step('submit', by, at, {}, { ...world, ...facts }),
  );

describe('§ 36 (1) 6) the area protection is the only purpose', () => {
  it('holds for it, and refuses another', () => {
    expect(verdict(law.areaProtection, {})).toBeNull();
    expect(verdict(law.areaProtection, { purpose: '36-1-1' })).toMatchObject({
      rule: 'KKS-36-1-6', by: '§ 36 (1) 6)',
    });
  });
});

describe('§ 54¹ (2) the case cannot be postponed', () => {
  it('refuses a request without the reason, or with one letter for a reason', () => {
    expect(verdict(law.cannotBePostponed, {})).toBeNull();
    expect(verdict(law.cannotBePostponed, { cannotBePostponed: undefined })).toMatchObject({
      rule: 'KKS-54s1-2.a', by: '§ 54¹ (2)',
    });
    expect(verdict(law.cannotBePostponed, { cannotBePostponed: one })).not.toBeNull();
  });
});

describe('§ 54¹ (2) the threat is heightened', () => {
  it('holds for a heightened threat and refuses a significant one', () => {
    expect(verdict(law.threat.graded, {})).toBeNull();
    const lower = { threat: { ...threat, grade: 'significant' as const } };
    expect(verdict(law.threat.graded, {}, lower)).toMatchObject({
      rule: 'KKS-54s1-2.b', by: '§ 54¹ (2)', policy: 'AMB-50',
      because: { et: expect.stringContaining('nõutav on kõrgendatud oht') },
    });
  });
});

describe('§ 54¹ (3) a repeat is a new decision', () => {
  const earlier = { ...earlierDecision, until: at };
  const granting = (facts: Partial<Facts>, by = commander) =>
    step('grant', by, at, {}, { ...world, ...facts });

  it('asks what the earlier decision gave', () => {
    const unsaid = { earlierGave: undefined };
    expect(verdict(law.earlierWeighed, unsaid)).toBeNull();
    const repeated = { earlier: [earlier] };
    expect(verdict(law.earlierWeighed, {}, repeated)).toBeNull();
    expect(verdict(law.earlierWeighed, unsaid, repeated)).toMatchObject({
      rule: 'KKS-54s1-3.b', policy: 'AMB-06',
    });
  });
  it('begins when the earlier has ended, and not a millisecond before', () => {
    expect(judged(law.noOverlap, file('M30'), granting({ earlier: [earlier] }))).toBeNull();
    const running = granting({ earlier: [{ ...earlier, until: after }] });
    expect(judged(law.noOverlap, file('M30'), running)).toMatchObject({ policy: 'AMB-06' });
  });
  it('is signed by the Commander in person', () => {
    expect(judged(law.whoRepeats, file('M30'), granting({ earlier: [earlier] }))).toBeNull();
    expect(judged(law.whoRepeats, file('M30'), granting({}, unitCommander))).toBeNull();
    expect(judged(law.whoRepeats, file('M30'), granting({ earlier: [earlier] }, unitCommander)))
      .toMatchObject({ rule: 'KKS-54s1-3.a', policy: 'AMB-06' });
  });
});

describe('§ 54¹ (2) 2) a person is watched, and no more', () => {
  it('refuses a request without the link of person, area and threat', () => {
    expect(verdict(law.link, {})).toBeNull();
    expect(verdict(law.link, { link: one })).toMatchObject({
      rule: 'KKS-54s1-2-2', by: '§ 54¹ (2) 2)', policy: 'AMB-49',
    });
  });
  it('refuses entry and interception', () => {
    expect(verdict(law.watching, {})).toBeNull();
    expect(verdict(law.watching, { entersPremises: true })).toMatchObject({ policy: 'AMB-53' });
  });
  it('refuses a person who is watched already', () => {
    const watched = { alsoWatched: [{ case: 'c_9', measure: 'M14', at: before, until: null }] };
    expect(verdict(law.watchedOnce, {})).toBeNull();
    expect(verdict(law.watchedOnce, {}, watched)).toMatchObject({ policy: 'AMB-65' });
  });
});

describe('§ 54¹ (3) the Commander or an authorised commander of a competent unit decides', () => {
  const unit = { id: 'u_1', temporary: false, commander: 'p_unit', designated: ['54-1.2'] };
  const byUnit = (provision: string) => {
    const said = step('grant', unitCommander, at, {}, world);
    const given = { id: 'a_1', provision, from: before, until: after } as const;
    const actor = { ...said.facts.actor, authorisations: [given] };
    return judged(law.whoDecides, file('M30'), { ...said, facts: { ...said.facts, actor } });
  };

  it('knows a competent unit by its designation', () => {
    expect(verdict(law.competentUnit, {}, { unit })).toBeNull();
    expect(verdict(law.competentUnit, {}, { unit: { ...unit, designated: ['37-2-3'] } }))
      .toMatchObject({ rule: 'KKS-54s1-3.a', policy: 'AMB-07' });
  });
  it('holds for the Commander, and for an authorisation for § 54¹ (3) only', () => {
    expect(verdict(law.whoDecides, {}, {}, commander)).toBeNull();
    expect(byUnit('54-1.3')).toBeNull();
    expect(byUnit('37-1.4-3')).toMatchObject({ rule: 'KKS-54s1-3.a', by: '§ 54¹ (3)' });
    expect(verdict(law.whoDecides, {}, {}, legalOfficer)).not.toBeNull();
  });
});

describe('§ 54¹ (3) the decision holds for 24 elapsed hours at most', () => {
  const signed: Instant = '2021-03-27T18:00:00.000Z';
  const granting = (until?: Instant) =>
    judged(law.term.longestTerm, file('M30'), step('grant', commander, signed, { until }, world));

  it('allows 24 hours to the instant, and a millisecond less, across the clock change', () => {
    expect(granting('2021-03-28T18:00:00.000Z')).toBeNull();
    expect(granting('2021-03-28T17:59:59.999Z')).toBeNull();
  });
  it('refuses a millisecond more, naming 21.00 as the last lawful instant', () => {
    expect(granting('2021-03-28T18:00:00.001Z')).toMatchObject({
      rule: 'KKS-54s1-3.b', by: '§ 54¹ (3)', policy: 'AMB-03',
      because: { et: expect.stringContaining('28.03.2021 kell 21.00') },
    });
  });
  it('refuses a decision without an end', () => {
    expect(granting()).not.toBeNull();
  });
});

describe.each([
  ['Internal Security Service', law.kapoNotice, 'kapo', 'KKS-54s1-3.c'],
  ['minister', law.ministerNotice, 'minister', 'KKS-54s1-3.d'],
] as const)('§ 54¹ (3) the %s is notified immediately', (_, notice, to, id) => {
  const decided = file('M30', { kept: { decision: { at, by: commander } } });
  const due: Instant = '2021-02-01T11:00:00.000Z';
  const passed = (when: Instant, notices: Facts['notices'] = []) =>
    judged(notice.overdue, decided, step('timePassed', requester, when, {}, { notices }));

  it('is a gate that only its own dispatched notice opens', () => {
    const wrong = to === 'kapo' ? 'minister' : 'kapo';
    expect(verdict(notice.sent, {}, { notices: [sentNotice(to, id)] })).toBeNull();
    expect(verdict(notice.sent, {}, { notices: [sentNotice(wrong, id)] })).toMatchObject({
      rule: id, by: '§ 54¹ (3)', policy: 'AMB-04',
    });
    const unsent = { ...sentNotice(to, id), sentAt: null };
    expect(verdict(notice.sent, {}, { notices: [unsent] })).not.toBeNull();
  });
  it('is a breach from the end of the hour on, where unsent', () => {
    expect(passed('2021-02-01T10:59:59.999Z')).not.toBeNull();
    expect(passed(due)).toBeNull();
    expect(passed('2021-02-01T11:00:00.001Z')).toBeNull();
    expect(passed(due, [sentNotice(to, id)])).not.toBeNull();
  });
});
