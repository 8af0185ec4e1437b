import { isCitation, placeOf } from '../citation.js';
import { liesWithin } from '../place.js';
import { rulebook } from '../rulebook/index.js';
import { furtherParameters } from './further-parameters.js';
import { policies, policyOf } from './index.js';
import type { Parameter } from './parameter.js';
import { parameters } from './parameters.js';

const table: readonly (readonly [string, Parameter])[] = [
  ...Object.entries(parameters),
  ...Object.entries(furtherParameters),
];

describe('the policies', () => {
  it('are AMB-01 to AMB-65, each once, in order', () => {
    const numbers = Array.from({ length: 65 }, (_, at) => String(at + 1).padStart(2, '0'));
    expect(policies.map(({ id }) => id)).toEqual(numbers.map((number) => `AMB-${number}`));
  });

  it('put the question and the choice in both languages, with readings and a reason', () => {
    const incomplete = policies.filter(({ question, choice, readings, reason, provision }) =>
      [question.et, question.en, choice.et, choice.en, readings, reason, provision].some(
        (text) => text.length < 4,
      ),
    );
    expect(incomplete.map(({ id }) => id)).toEqual([]);
    const untranslated = policies.filter((policy) => policy.choice.et === policy.choice.en);
    expect(untranslated.map(({ id }) => id)).toEqual([]);
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
    const values = Object.entries(parameters).map(([id, { value }]) => [id, value]);
    expect(Object.fromEntries(values)).toEqual({
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
