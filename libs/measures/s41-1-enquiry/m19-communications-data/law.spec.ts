import { dataEnquiry } from '../../../../test/support/enquiry.js';
import {
  file,
  judged,
  someText,
  step,
  system,
  unitCommander,
} from '../../../../test/support/situation.js';
import type { Instant } from '#calendar/instant';
import type { Rule } from '#law/rule';
import { situationOf } from '#law/rule';
import * as law from './law.js';

const given: Instant = '2021-03-03T08:00:00.000Z';
const interval = { dataFrom: '2021-02-01', dataTo: '2021-02-14' };
const permitted = (change: object = {}, permission: object | null = interval) => file('M19', {
  asked: { ...dataEnquiry, ...change },
  kept: permission === null ? {} : { permission: { at: given, by: system, ...permission } },
});
const judge = (rule: Rule, of = permitted(), at = given) =>
  judged(rule, of, step('send', unitCommander, at))?.rule ?? null;

describe('§ 41¹ (1) 2) data of ESS § 111¹ (2) and (3)', () => {
  it.each([
    [{}, null],
    [{ data: ['endUser', 'messageFacts'] }, null],
    [{ data: ['endUser'] }, 'KKS-41s1-1-2'],
    [{ data: ['messageFacts', 'content'] }, 'KKS-41s1-1-2'],
    [{ dataFrom: undefined }, 'KKS-41s1-1-2'],
    [{ dataTo: undefined }, 'KKS-41s1-1-2'],
    [{ dataTo: '2021-02-01' }, null],
    [{ dataTo: '2021-01-31' }, 'KKS-41s1-1-2'],
  ])('asked for so: %j', (change, refused) => {
    expect(judge(law.notContent, permitted(change))).toBe(refused);
  });
});

describe('§ 41¹ (2) the permission of the prosecutor’s office', () => {
  it('is there before the enquiry is sent', () => {
    expect(judge(law.permittedBefore)).toBeNull();
    expect(judge(law.permittedBefore, permitted({}, null))).toBe('KKS-41s1-2.a');
    expect(judge(law.permittedBefore, permitted(), '2021-03-03T07:59:59.999Z'))
      .toBe('KKS-41s1-2.a');
  });
  it('lapses unused after 30 days, at the same local time', () => {
    const [before, lapse]: Instant[] = ['2021-04-02T06:59:59.999Z', '2021-04-02T07:00:00.000Z'];
    expect(judge(law.permittedBefore, permitted(), before!)).toBeNull();
    expect(judge(law.permittedBefore, permitted(), lapse!)).toBe('KKS-41s1-2.a');
    expect(judge(law.hasLapsed, permitted(), before!)).toBe('KKS-41s1-2.a');
    expect(judge(law.hasLapsed, permitted(), lapse!)).toBeNull();
    expect(judge(law.hasLapsed, permitted({}, null), lapse!)).toBe('KKS-41s1-2.a');
    const permit = step('permit', system, given);
    expect(law.lapses.due(situationOf(permitted({}, null), permit))).toBe(lapse);
  });
  it.each([
    ['the whole interval', {}, null],
    ['its first day', { dataTo: '2021-02-01' }, null],
    ['its last day', { dataFrom: '2021-02-14' }, null],
    ['a day before it', { dataFrom: '2021-01-31' }, 'KKS-41s1-2.b'],
    ['a day after it', { dataTo: '2021-02-15' }, 'KKS-41s1-2.b'],
  ])('covers the data of %s', (_, change, refused) => {
    expect(judge(law.withinInterval, permitted(change))).toBe(refused);
  });
  it('covers nothing where there is none', () => {
    expect(judge(law.withinInterval, permitted({}, null))).toBe('KKS-41s1-2.b');
  });
  it.each([
    [{}, null],
    [{ dataFrom: undefined }, 'KKS-41s1-2.b'],
    [{ dataTo: undefined }, 'KKS-41s1-2.b'],
    [{ dataTo: '2021-02-01' }, null],
    [{ dataTo: '2021-01-31' }, 'KKS-41s1-2.b'],
    [{ reference: undefined }, 'KKS-41s1-2.b'],
  ])('states the interval to the date: %j', (change, refused) => {
    const permit = step('permit', system, given, { ...interval, reference: someText, ...change });
    expect(judged(law.saysInterval, permitted({}, null), permit)?.rule ?? null).toBe(refused);
  });
});
