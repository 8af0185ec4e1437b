import { inOrder } from '../../../../test/support/assistance.js';
import {
  commander, file, judged, requester, someText, step, unitCommander,
} from '../../../../test/support/situation.js';
import type { Rule } from '#law/rule';
import * as law from './law.js';

const at = '2021-02-10T08:00:00.000Z';
const asked = (rule: Rule, change: object = {}) =>
  judged(rule, file('M04', { asked: { ...inOrder, ...change } }), step('submit', requester, at));

describe('§ 36 (1) 1) military defence of the state', () => {
  it('is the one purpose of professional assistance', () => {
    expect(asked(law.militaryDefence)).toBeNull();
    expect(asked(law.militaryDefence, { purpose: '36-1-2' })).toMatchObject({
      rule: 'KKS-36-1-1', by: '§ 36 (1) 1)',
    });
  });
});

describe('§ 39 (1) the Commander requests the Foreign Intelligence Service', () => {
  const signed = (by: typeof commander) =>
    judged(law.whoRequests, file('M04'), step('grant', by, at));

  it('in person, without a delegate', () => {
    expect(signed(commander)).toBeNull();
    expect(signed(unitCommander)).toMatchObject({ rule: 'KKS-39-1.a', policy: 'AMB-08' });
  });
  it('for the military defence of the state only', () => {
    expect(asked(law.forDefence)).toBeNull();
    for (const purpose of ['36-1-2', '36-1-3', '36-1-4', '36-1-5', '36-1-6']) {
      expect(asked(law.forDefence, { purpose })?.rule).toBe('KKS-39-1.b');
    }
  });
  it.each([
    ['§ 23 alone', { section: '23' }, null],
    ['§ 25 alone', { section: '25' }, 'KKS-39-1.c'],
    ['§ 25 (3), which § 40 (5) names whole', { section: '25', subsection: 3 }, null],
    ['§ 25 (2) without a clause', { section: '25', subsection: 2 }, 'KKS-39-1.c'],
    ['§ 26 (3) without a clause', { section: '26', subsection: 3 }, 'KKS-39-1.c'],
    ['§ 26 (3) 5)', { section: '26', subsection: 3, clause: 5 }, null],
    ['no section', { subsection: 3, clause: 5 }, 'KKS-39-1.c'],
  ])('naming the power: %s', (_, power, refused) => {
    const nothing = { section: undefined, subsection: undefined, clause: undefined };
    expect(asked(law.powerNamed, { ...nothing, ...power })?.rule ?? null).toBe(refused);
  });
  it('with the written particulars of the Administrative Cooperation Act', () => {
    expect(asked(law.writtenForm)).toBeNull();
    for (const lacks of [{ information: undefined }, { neededBy: undefined }]) {
      expect(asked(law.writtenForm, lacks)?.rule).toBe('KKS-39-1.d');
    }
  });
});

describe('§ 39 (2) when assistance is given', () => {
  it('where another lawful way is impossible or disproportionately difficult', () => {
    for (const otherWaysFail of ['impossible', 'disproportionate']) {
      expect(asked(law.noOtherWay, { otherWaysFail })).toBeNull();
    }
    for (const lacks of [{ otherWaysFail: undefined }, { otherWays: undefined }]) {
      expect(asked(law.noOtherWay, lacks)).toMatchObject({ rule: 'KKS-39-2.a', by: '§ 39 (2)' });
    }
  });
  it('and where the information is unavoidably necessary', () => {
    expect(asked(law.unavoidable)).toBeNull();
    expect(asked(law.unavoidable, { unavoidable: { ...someText, letters: 1 } })?.rule)
      .toBe('KKS-39-2.b');
  });
});
