import { file, judged, records, someText, step } from '../../../test/support/situation.js';
import type { Instant } from '#calendar/instant';
import type { Rule } from '#law/rule';
import type { CaseFile, Kept } from '#statechart/case-file';
import {
  entryMade, everyItemSettled, itemUnsettled, notOnPublicWeb, unsettledItems,
} from './document-register.js';

const at: Instant = '2021-03-01T21:59:59.999Z';
const kept = (fields: object = {}): Kept => ({ at, by: records, ...fields });
const withItems = (items: number, lists: CaseFile['lists'] = {}): CaseFile =>
  file('M01', { lists: { items: Array.from({ length: items }, () => kept()), ...lists } });
const entered = (...items: number[]) => ({ registrations: items.map((item) => kept({ item })) });
const refusal = (rule: Rule, of: CaseFile, fields: object = {}, when = at) =>
  judged(rule, of, step('registerItem', records, when, { number: someText, ...fields }))?.rule ??
  null;

describe('§ 43 (1¹) the document register', () => {
  it('counts what neither was entered nor left out', () => {
    const lists = { ...entered(1), leftOut: [kept({ item: 3 })] };
    expect(unsettledItems(withItems(4, lists))).toEqual([2, 4]);
  });
  it.each([
    ['nothing collected', 0, [], null],
    ['everything entered', 2, [2, 1], null],
    ['one of two entered', 2, [1], 'KKS-43-1s1.a'],
    ['none of one entered', 1, [], 'KKS-43-1s1.a'],
  ] as const)('a case is closed with %s', (_, items, numbers, refused) => {
    const of = withItems(items, entered(...numbers));
    expect(refusal(everyItemSettled('KKS-43-1s1.a'), of)).toBe(refused);
  });
  it.each([[0, 'KKS-43-1s1.a'], [1, 'KKS-43-1s1.a'], [2, null], [3, 'KKS-43-1s1.a']])(
    'of two items, the first entered, number %i is entered', (item, refused) => {
      expect(refusal(itemUnsettled('KKS-43-1s1.a'), withItems(2, entered(1)), { item }))
        .toBe(refused);
    });
  it.each([
    ['2021-03-01', at, null], ['2021-03-02', at, 'KKS-43-1s1.a'],
    ['2021-03-02', '2021-03-01T22:00:00.000Z', null], ['2021-02-28', at, null],
  ] as const)('an entry dated %s and written down at %s', (date, when, refused) => {
    expect(refusal(entryMade('KKS-43-1s1.a'), withItems(1), { date }, when)).toBe(refused);
  });
});

describe('§ 43¹ no access over the public web', () => {
  it.each([[true, 'KKS-43s1'], [false, null], [undefined, null]])(
    'an entry visible there: %s', (publicWeb, refused) => {
      expect(refusal(notOnPublicWeb, withItems(1), { publicWeb })).toBe(refused);
    });
});
