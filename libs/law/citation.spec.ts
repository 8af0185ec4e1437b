import type { Citation, RuleId } from './citation.js';
import { citationOf, estonianCitationOf, isCitation, isRuleId } from './citation.js';
import { keyOf, parseKey, placeOf } from './citation.js';
import { compareInTheAct, liesWithin } from './place.js';

type Row = readonly [RuleId, Citation, estonian: string, key: string];

/** Typed out from the Act, not computed: rule id, English citation, Estonian citation, key. */
const table: readonly Row[] = [
  ['KKS-1-2', '§ 1 (2)', 'KKS § 1 lg 2', '1.2'],
  ['KKS-3-1-4s1', '§ 3 (1) 4¹)', 'KKS § 3 lg 1 p 4¹', '3.1.4-1'],
  ['KKS-3-1s2-3', '§ 3 (1²) 3)', 'KKS § 3 lg 1² p 3', '3.1-2.3'],
  ['KKS-4', '§ 4', 'KKS § 4', '4'],
  ['KKS-10s1', '§ 10¹', 'KKS § 10¹', '10-1'],
  ['KKS-21-1s2', '§ 21 (1²)', 'KKS § 21 lg 1²', '21.1-2'],
  ['KKS-22s3', '§ 22³', 'KKS § 22³', '22-3'],
  ['KKS-23-1.b', '§ 23 (1)', 'KKS § 23 lg 1', '23.1'],
  ['KKS-24-0-10', '§ 24 10)', 'KKS § 24 p 10', '24.0.10'],
  ['KKS-24-0-11s1', '§ 24 11¹)', 'KKS § 24 p 11¹', '24.0.11-1'],
  ['KKS-36-1-4', '§ 36 (1) 4)', 'KKS § 36 lg 1 p 4', '36.1.4'],
  ['KKS-36-3-2.a', '§ 36 (3) 2)', 'KKS § 36 lg 3 p 2', '36.3.2'],
  ['KKS-37-1-4', '§ 37 (1) 4)', 'KKS § 37 lg 1 p 4', '37.1.4'],
  ['KKS-37-2s2', '§ 37 (2²)', 'KKS § 37 lg 2²', '37.2-2'],
  ['KKS-37s1-4.a', '§ 37¹ (4)', 'KKS § 37¹ lg 4', '37-1.4'],
  ['KKS-37s1-4s2-3', '§ 37¹ (4²) 3)', 'KKS § 37¹ lg 4² p 3', '37-1.4-2.3'],
  ['KKS-37s1-4s3.b', '§ 37¹ (4³)', 'KKS § 37¹ lg 4³', '37-1.4-3'],
  ['KKS-37s2-6', '§ 37² (6)', 'KKS § 37² lg 6', '37-2.6'],
  ['KKS-37s3-1-4', '§ 37³ (1) 4)', 'KKS § 37³ lg 1 p 4', '37-3.1.4'],
  ['KKS-38', '§ 38', 'KKS § 38', '38'],
  ['KKS-40-5.c', '§ 40 (5)', 'KKS § 40 lg 5', '40.5'],
  ['KKS-41s1-1-2', '§ 41¹ (1) 2)', 'KKS § 41¹ lg 1 p 2', '41-1.1.2'],
  ['KKS-41s4-2-21', '§ 41⁴ (2) 21)', 'KKS § 41⁴ lg 2 p 21', '41-4.2.21'],
  ['KKS-41s5-1s1-3', '§ 41⁵ (1¹) 3)', 'KKS § 41⁵ lg 1¹ p 3', '41-5.1-1.3'],
  ['KKS-41s7', '§ 41⁷', 'KKS § 41⁷', '41-7'],
  ['KKS-41s8.b', '§ 41⁸', 'KKS § 41⁸', '41-8'],
  ['KKS-41s10-3-9', '§ 41¹⁰ (3) 9)', 'KKS § 41¹⁰ lg 3 p 9', '41-10.3.9'],
  ['KKS-41s10-6.b', '§ 41¹⁰ (6)', 'KKS § 41¹⁰ lg 6', '41-10.6'],
  ['KKS-43-1s1.b', '§ 43 (1¹)', 'KKS § 43 lg 1¹', '43.1-1'],
  ['KKS-43s1', '§ 43¹', 'KKS § 43¹', '43-1'],
  ['KKS-50', '§ 50', 'KKS § 50', '50'],
  ['KKS-50-0-3', '§ 50 3)', 'KKS § 50 p 3', '50.0.3'],
  ['KKS-54s1-2-2', '§ 54¹ (2) 2)', 'KKS § 54¹ lg 2 p 2', '54-1.2.2'],
  ['KKS-57-11', '§ 57 (11)', 'KKS § 57 lg 11', '57.11'],
];

describe('a citation is written as the Act prints it', () => {
  it.each(table)('%s is %s', (rule, citation) => {
    expect(citationOf(rule)).toBe(citation);
  });

  it.each(table)('%s (%s) is %s in Estonian', (rule, citation, estonian) => {
    expect(estonianCitationOf(rule)).toBe(estonian);
    expect(estonianCitationOf(citation)).toBe(estonian);
  });
});

describe('a provision has one key', () => {
  it.each(table)('%s and %s (%s) share the key %s', (rule, citation, _estonian, key) => {
    expect([keyOf(rule), keyOf(citation)]).toEqual([key, key]);
    expect(parseKey(key)).toBe(citation);
  });

  it.each(['', '§ 37', '37s1', '37-1.', '37-1-4', '37.1.2.3', '37-1.4-3.2x'])(
    '"%s" is no key',
    (text) => expect(parseKey(text)).toBeNull(),
  );
});

describe('what is neither a rule id nor a citation', () => {
  it.each(['KKS', 'KKS-', 'KKS-37s', 'KKS-37-1-4-3', 'KKS-37.aa', 'kks-37', ' KKS-37'])(
    '"%s" is refused as a rule id',
    (text) => expect(isRuleId(text)).toBe(false),
  );

  it.each(['37¹', '§37', '§ 37 1', '§ 37 (1', '§ 37¹(4)', '§ ¹'])(
    '"%s" is refused as a citation',
    (text) => expect(isCitation(text)).toBe(false),
  );

  it('has no place in the Act', () => {
    expect(() => placeOf('KKS-37-1-4-3')).toThrow('KKS-37-1-4-3');
  });
});

describe('the order of the Act', () => {
  it('is the order of the table above, whatever order the provisions come in', () => {
    const inOrder = table.map(([, citation]) => citation);
    const alphabetical = [...inOrder].sort();
    expect(alphabetical).not.toEqual(inOrder);
    const sorted = alphabetical.sort((a, b) => compareInTheAct(placeOf(a), placeOf(b)));
    expect(sorted).toEqual(inOrder);
  });

  it('finds a part in its whole and not in a neighbour', () => {
    const clause = placeOf('§ 37¹ (4²) 3)');
    const wholes: Citation[] = ['§ 37¹', '§ 37¹ (4²)', '§ 37¹ (4²) 3)'];
    const neighbours: Citation[] = ['§ 37', '§ 37²', '§ 37¹ (4)', '§ 37¹ (4²) 2)', '§ 37¹ 3)'];
    expect(wholes.map((whole) => liesWithin(clause, placeOf(whole)))).toEqual([true, true, true]);
    expect(neighbours.some((other) => liesWithin(clause, placeOf(other)))).toBe(false);
    expect(liesWithin(placeOf('§ 37¹'), clause)).toBe(false);
  });
});
