import { commander, facts, judged, requester, step, unitCommander } from
  '../../../test/support/situation.js';
import { check, waiver } from '../../../test/support/proceeding.js';
import type { Instant } from '#calendar/instant';
import type { Actor } from '#statechart/step';
import * as law from './waiver.js';

const at: Instant = '2021-03-01T08:00:00.000Z';
const waiving = (change: object = {}) =>
  step('waive', unitCommander, at, { ...waiver, ...change });
const by = (actor: Actor, change: object = {}) => {
  const known = facts(actor).actor;
  return judged(law.waivedByHead, check(), {
    ...waiving(), by: actor, facts: facts(actor, { actor: { ...known, ...change } }),
  });
};

describe('§ 41⁹ who waives the acts, and on what', () => {
  it('is the head of the unit that conducts the check, a civilian too', () => {
    expect(by(unitCommander)).toBeNull();
    expect(by(unitCommander, { serviceman: false })).toBeNull();
  });
  it('is nobody else', () => {
    const refusal = { rule: 'KKS-41s9.a', by: '§ 41⁹', policy: 'AMB-47' };
    expect(by(unitCommander, { commands: ['u_2'] })).toMatchObject(refusal);
    expect(by(requester)).toMatchObject(refusal);
    expect(by(commander)).toMatchObject(refusal);
  });
  it.each([
    ['authority', { authority: undefined }],
    ['authority in words', { authority: { d: 'd_1', letters: 1 } }],
    ['kind', { kind: undefined }], ['date', { date: undefined }],
  ])('rests on an earlier check with its %s', (_, change) => {
    expect(judged(law.earlierCheckNamed, check(), waiving())).toBeNull();
    expect(judged(law.earlierCheckNamed, check(), waiving(change))).toMatchObject({
      rule: 'KKS-41s9.b', by: '§ 41⁹',
    });
  });
  it.each([
    ['2016-02-29', false], ['2016-03-01', true], ['2016-03-02', true],
    ['2021-02-28', true], ['2021-03-01', true], ['2021-03-02', false],
  ])('rests on a check of %s: %s', (date, holds) => {
    const refusal = judged(law.earlierCheckRecent, check(), waiving({ date }));
    if (holds) expect(refusal).toBeNull();
    else {
      expect(refusal).toMatchObject({
        rule: 'KKS-41s9.b', policy: 'AMB-39',
        because: { et: expect.stringContaining('§ 41⁸') },
      });
    }
  });
  it('rests on none that ended against the person', () => {
    expect(judged(law.earlierCheckClean, check(), waiving())).toBeNull();
    expect(judged(law.earlierCheckClean, check(), waiving({ result: 'adverse' }))).toMatchObject({
      rule: 'KKS-41s9.b', policy: 'AMB-39',
    });
    expect(judged(law.earlierCheckRecent, check(), waiving({ date: undefined }))).toBeNull();
  });
});
