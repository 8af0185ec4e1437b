import { isCitation, placeOf } from '../citation.js';
import { liesWithin } from '../place.js';
import type { PolicyId } from '../rule.js';
import { rulebook } from '../rulebook/index.js';
import { policies, policyOf } from './index.js';
import type { Parameter } from './parameter.js';
import { lengthOf, parameters } from './parameters.js';

const table: readonly (readonly [string, Parameter])[] = Object.entries(parameters);

describe('the policies', () => {
  it('are AMB-01 to AMB-65, each once, in order', () => {
    const numbers = Array.from({ length: 65 }, (_, at) => String(at + 1).padStart(2, '0'));
    expect(policies.map(({ id }) => id)).toEqual(numbers.map((number) => `AMB-${number}`));
  });

  it('say all that a person reads in both languages, and not twice the same', () => {
    const said = policies.flatMap(({ id, question, readings, choice, reason }) =>
      Object.entries({ question, readings, choice, reason }).map(
        ([member, { et, en }]) => ({ member: `${id} ${member}`, et, en }),
      ),
    );
    expect(said).toHaveLength(65 * 4);
    const short = said.filter(({ et, en }) => et.length < 10 || en.length < 7);
    expect(short.map(({ member }) => member)).toEqual([]);
    const untranslated = said.filter(({ et, en }) => et === en);
    expect(untranslated.map(({ member }) => member)).toEqual([]);
  });

  it('cite the Act as each language does, and the same provisions', () => {
    const sections = (text: string) => text.match(/\d+[¹²³⁴⁵⁶⁷⁸⁹⁰]*/g);
    const differing = policies.filter(
      ({ provision: { et, en } }) => sections(et)?.join() !== sections(en)?.join(),
    );
    expect(differing.map(({ id }) => id)).toEqual([]);
    const texts = policies.flatMap(({ provision, readings, reason }) => [
      provision, readings, reason,
    ]);
    const english = texts.filter(({ et }) => /§ \d\S* \(\d/.test(et) || /["“]/.test(et));
    expect(english.map(({ et }) => et)).toEqual([]);
    expect(texts.filter(({ en }) => / lg \d| p \d|„/.test(en)).map(({ en }) => en)).toEqual([]);
  });

  it('touch provisions that the rulebook has', () => {
    const places = rulebook.map(({ id }) => placeOf(id));
    const cited = policies.flatMap(({ about }) => about);
    expect(cited.length).toBeGreaterThan(100);
    expect(cited.filter((citation) => !isCitation(citation))).toEqual([]);
    const unknown = cited.filter(
      (citation) => !places.some((place) => liesWithin(place, placeOf(citation))),
    );
    expect(unknown).toEqual([]);
  });

  it('are found by their number, and AMB-66 does not exist', () => {
    expect(policyOf('AMB-03').question.en).toContain('two months');
    expect(() => policyOf('AMB-66')).toThrow('AMB-66');
  });
});

describe('the policy parameters', () => {
  it('are those of the table, with their unit in the value', () => {
    const values = table.map(([id, { value }]) => [id, value]);
    expect(Object.fromEntries(values)).toMatchObject({
      'P-IMM-54': { hours: 1 },
      'P-IMM-37': { hours: 24 },
      'P-MIN-41': { hours: 24 },
      'P-MIN-42': { hours: 24 },
      'P-IMM-40': { workingDays: 3 },
      'P-IMM-DEL': { hours: 24 },
      'P-IMM-AREA': { hours: 1 },
      'P-REVIEW-40': { months: 3 },
      'P-DELEG-MAX': { years: 1 },
      'P-KAPO-FRESH': { days: 14 },
      'P-REVIEW-OPEN': { months: 6 },
    });
    expect(table.length).toBeGreaterThan(11);
    expect(lengthOf('P-KAPO-FRESH')).toEqual({ days: 14 });
  });

  it.each<[PolicyId, number]>([
    ['AMB-11', 24],
    ['AMB-11', 4],
    ['AMB-16', 10],
    ['AMB-36', 30],
    ['AMB-38', 90],
    ['AMB-43', 12],
    ['AMB-64', 30],
  ])('%s says its number, %i, in its choice in both languages', (policy, number) => {
    const { choice } = policyOf(policy);
    const values = table.filter(([, parameter]) => parameter.policy === policy);
    expect(values.some(([, { value }]) => Object.values(value).includes(number))).toBe(true);
    expect(choice.en).toContain(String(number));
    expect(choice.et).toMatch(new RegExp(number === 10 ? 'kümne' : String(number)));
  });

  it('let the four notices of a decision leave before the measure is activated', () => {
    const before = table.filter(([, { beforeActivation }]) => beforeActivation);
    expect(before.map(([id]) => id)).toEqual(['P-IMM-54', 'P-IMM-37', 'P-MIN-41', 'P-MIN-42']);
  });

  it.each(table)('%s rests on a policy that exists and on a provision', (_id, parameter) => {
    expect(policyOf(parameter.policy).id).toBe(parameter.policy);
    expect(parameter.usedBy.length).toBeGreaterThan(0);
    const places = rulebook.map(({ id }) => placeOf(id));
    for (const citation of parameter.usedBy) {
      expect(places.some((place) => liesWithin(place, placeOf(citation)))).toBe(true);
    }
  });
});
