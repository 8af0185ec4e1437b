import { citationOf, isRuleId } from '#law/citation';
import type { RuleId } from '#law/citation';
import { isKnownRule, rulebook } from '#law/rulebook/index';
import { measures } from '#measures/index';
import { overviewInTime, sixMonthReportInTime } from '#reports/duty';
import { accessRules } from '../../apps/api/people/access-rules.js';
import { registerRules } from '../../apps/api/registers/law.js';
import { isSpec, sourcesIn, textOf } from './sources.js';

const code = sourcesIn('libs', 'apps').filter(
  (path) => !isSpec(path) && !/^libs\/law\/(act|rulebook|policies|wordings)\//.test(path),
);
const specs = sourcesIn('libs', 'apps', 'test').filter(isSpec);
const specTexts = specs.map(textOf).join('\n');

/** Rules that code declares: `rule('KKS-…'`, `reckoning('KKS-…'`, or a factory given the id. */
const declared = new Set(
  code.flatMap((path) =>
    [...textOf(path).matchAll(/\b[a-zA-Z.]+(?:<[^(]*>)?\(\s*'(KKS-[^']+)'/g)].map(([, id]) => id!)),
);
const implemented = rulebook.filter(({ status }) => status === 'implemented').map(({ id }) => id);

describe('the rules in code', () => {
  it('are many, and each stands in the rulebook', () => {
    expect(declared.size).toBeGreaterThan(20);
    expect([...declared].filter((id) => !isRuleId(id) || !isKnownRule(id))).toEqual([]);
  });

  it('are marked implemented', () => {
    expect([...declared].filter((id) => !implemented.includes(id as never)).sort()).toEqual([]);
  });

  it('are all of those marked implemented', () => {
    const cited = new Set(code.flatMap((path) => textOf(path).match(/KKS-[0-9a-z.-]+/g) ?? []));
    expect(implemented.filter((id) => !cited.has(id))).toEqual([]);
  });

  it('stand before something: an arrow, a register act, a due report, or a door', () => {
    const asked = new Set([
      ...measures.flatMap(({ rules }) => rules),
      ...Object.values(registerRules).flat(),
      overviewInTime, sixMonthReportInTime, ...accessRules,
    ].map(({ id }) => id));
    expect(implemented.filter((id) => !asked.has(id))).toEqual([]);
  });

  it('have a description in a spec that is named by their citation', () => {
    const described = (id: RuleId) =>
      new RegExp(
        `describe(\\.each\\([^)]*\\))?\\(\\s*['"\`]${escaped(citationOf(id))}(?![\\d¹²³⁴⁵⁶⁷⁸⁹⁰)])`,
      ).test(specTexts);
    expect(implemented.filter((id) => !described(id))).toEqual([]);
  });
});

const escaped = (citation: string) => citation.replace(/[()§]/g, '\\$&');

describe('every citation in the code', () => {
  it('is one the Act has', () => {
    const printed = code.flatMap((path) =>
      [
        ...textOf(path).matchAll(/'(§ \d+[¹²³⁴⁵⁶⁷⁸⁹⁰]*(?: \(\d+[¹²³⁴⁵⁶⁷⁸⁹⁰]*\))?(?: \d+\))?)'/g),
      ].map(([, citation]) => citation!),
    );
    const known = new Set(rulebook.map(({ id }) => citationOf(id)));
    const sections = [...known].flatMap((citation) => [
      citation, citation.replace(/ \d+[¹²³⁴⁵⁶⁷⁸⁹⁰]*\)$/, ''), citation.split(' (')[0]!,
    ]);
    expect(printed.length).toBeGreaterThan(20);
    expect([...new Set(printed)].filter((each) => !sections.includes(each))).toEqual([]);
  });
});
