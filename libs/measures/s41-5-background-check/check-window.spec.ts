import {
  checkedPerson, checkRequest, reasonedSuspicion as suspicion,
} from '../../../test/support/background-check.js';
import { commander, file, judged, requester, step } from '../../../test/support/situation.js';
import type { Instant } from '#calendar/instant';
import type { PersonFacts } from '#law/facts';
import type { Rule } from '#law/rule';
import * as law from './check-window.js';

const person = (change: Partial<PersonFacts>) => ({ subject: { ...checkedPerson, ...change } });
const judging = (rule: Rule, at: Instant, asked: object = {}, change: Partial<PersonFacts> = {}) =>
  judged(rule, file('M27', { asked: { ...checkRequest, ...asked } }),
    step('submit', requester, at, {}, person(change)));
const outside: Instant = '2021-08-02T07:00:00.000Z';

describe('§ 41⁸ every five years after entry, for ninety days', () => {
  it.each<[string, Instant, boolean]>([
    ['the last millisecond before the fifth anniversary', '2021-02-14T21:59:59.999Z', false],
    ['the first instant of the anniversary in Tallinn', '2021-02-14T22:00:00.000Z', true],
    ['the last millisecond of the ninetieth day', '2021-05-15T20:59:59.999Z', true],
    ['the end of the ninetieth day', '2021-05-15T21:00:00.000Z', false],
    ['the fifth year from the check, not from entry', '2020-02-15T08:00:00.000Z', false],
    ['the tenth anniversary', '2026-02-14T22:00:00.000Z', true],
  ])('judges %s', (_, at, open) => {
    expect(judging(law.checkDue, at) === null).toBe(open);
  });
  it('says when the next time begins', () => {
    expect(judging(law.checkDue, outside)).toMatchObject({
      rule: 'KKS-41s8.a', by: '§ 41⁸', policy: 'AMB-38',
      because: { et: expect.stringContaining('15.02.2026') },
    });
    expect(judging(law.checkDue, '2018-02-15T08:00:00.000Z')).toMatchObject({
      because: { et: expect.stringContaining('15.02.2021') },
    });
  });
  it('opens on 28 February for one who entered on the 29th', () => {
    const leap = { serviceFrom: '2016-02-29T07:00:00.000Z' } as const;
    expect(judging(law.checkDue, '2021-02-27T21:59:59.999Z', {}, leap)).not.toBeNull();
    expect(judging(law.checkDue, '2021-02-27T22:00:00.000Z', {}, leap)).toBeNull();
  });
  it('is never open where the entry is not known', () => {
    expect(judging(law.checkDue, '2021-03-01T08:00:00.000Z', {}, { serviceFrom: null }))
      .toMatchObject({ because: { et: expect.stringContaining('teadmata') } });
  });
  it('is open for a candidate while he or she applies', () => {
    const candidate = { status: 'candidate', serviceFrom: null } as const;
    expect(judging(law.checkDue, outside, {}, candidate)).toBeNull();
  });
});

describe('§ 41⁸ at another time only on a reasoned suspicion', () => {
  const date = (suspicionDate: string, at = outside) =>
    judging(law.suspicionReasoned, at, { ...suspicion, suspicionDate });

  it('holds with the facts, the circumstance and its date', () => {
    expect(judging(law.checkDue, outside, suspicion)).toBeNull();
    expect(judging(law.suspicionReasoned, outside, suspicion)).toBeNull();
  });
  it.each([
    ['the facts', { suspicion: undefined }, 'faktid'],
    ['facts of more than a letter', { suspicion: { d: 'd_2', letters: 1 } }, 'faktid'],
    ['the circumstance', { suspectedClause: undefined }, 'lg 1 asjaolu'],
    ['the date', { suspicionDate: undefined }, 'kuupäev'],
  ])('refuses without %s, and says so', (_, change, word) => {
    expect(judging(law.suspicionReasoned, outside, { ...suspicion, ...change })).toMatchObject({
      rule: 'KKS-41s8.b', by: '§ 41⁸', because: { et: expect.stringContaining(word) },
    });
  });
  it('takes a circumstance of the day of entry, not of the day before', () => {
    expect(date('2016-02-15')).toBeNull();
    expect(date('2016-02-14')).not.toBeNull();
  });
  it('takes a circumstance of today, not of tomorrow', () => {
    expect(date('2021-08-02')).toBeNull();
    expect(date('2021-08-03')).not.toBeNull();
  });
  it('asks for no suspicion inside the window', () => {
    expect(judging(law.suspicionReasoned, '2021-03-01T08:00:00.000Z')).toBeNull();
  });
});

describe('§ 41⁸ a decision made for the regular check ends with its time', () => {
  const until = (end: Instant, asked: object = {}) =>
    judged(law.endsWithinWindow, file('M27', { asked: { ...checkRequest, ...asked } }),
      step('grant', commander, '2021-04-01T07:00:00.000Z', { until: end }, person({})));

  it('allows the end of the window to the instant, and no millisecond more', () => {
    expect(until('2021-05-15T21:00:00.000Z')).toBeNull();
    expect(until('2021-05-15T21:00:00.001Z')).toMatchObject({
      rule: 'KKS-41s8.a', policy: 'AMB-38',
      because: { et: expect.stringContaining('15.05.2021 kell 24.00') },
    });
  });
  it('is not bound by it where a suspicion is reasoned', () => {
    expect(until('2021-05-31T21:00:00.000Z', suspicion)).toBeNull();
  });
});
