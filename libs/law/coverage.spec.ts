import { citationOf, keyOf } from './citation.js';
import { coverage, provision } from './coverage.js';
import { rulebook } from './rulebook/index.js';

describe('the coverage of the Act', () => {
  it('accounts for every rule exactly once', () => {
    const { rules, implemented, definition, outside, notYet } = coverage();
    expect(rules).toBe(370);
    expect(implemented + definition + outside + notYet).toBe(370);
    expect(Math.min(implemented, definition, outside)).toBeGreaterThan(0);
  });
});

describe('a provision by its key', () => {
  it('has its rules, its two citations and the policies that touch it', () => {
    const found = provision('37-1.4-3');
    expect(found?.citation).toBe('§ 37¹ (4³)');
    expect(found?.estonian).toBe('KKS § 37¹ lg 4³');
    expect(found?.rules.map(({ id }) => id)).toEqual(['KKS-37s1-4s3.a', 'KKS-37s1-4s3.b']);
    const touching = found?.policies.map(({ id }) => id);
    expect(touching).toEqual(expect.arrayContaining(['AMB-03', 'AMB-06', 'AMB-07', 'AMB-08']));
    expect(touching).not.toContain('AMB-61');
  });

  it("has the Act's own words and where the translation differs", () => {
    const found = provision('40.2.2');
    expect(found?.text?.et).toMatch(/^ohustada Kaitseväe või Välisluureameti vahendi/);
    expect(found?.leadIn?.et).toMatch(/^Kaitsevägi võib jätta isiku/);
    expect(found?.differences.map(({ id }) => id)).toEqual(['DIFF-05', 'DIFF-63']);
  });

  it('is found by its words alone where no rule was drawn from it', () => {
    expect(provision('8')).toMatchObject({ citation: '§ 8', rules: [] });
  });

  it('is the whole section when only the section is asked for', () => {
    const whole = provision('37-1')?.rules ?? [];
    expect(whole).toHaveLength(25);
    expect(new Set(whole.map(({ id }) => id.split('-')[1]))).toEqual(new Set(['37s1']));
    expect(provision('50')?.rules).toHaveLength(4);
    expect(provision('50.0.3')?.rules.map(({ id }) => id)).toEqual(['KKS-50-0-3']);
  });

  it('names the policy that a rule names, even where the policy lists no provision', () => {
    expect(provision('1.1')?.policies.map(({ id }) => id)).toEqual(['AMB-01']);
  });

  it('exists for every rule of the rulebook', () => {
    const lost = rulebook.filter(({ id }) => {
      const found = provision(keyOf(id));
      return found?.citation !== citationOf(id) || !found.rules.some((rule) => rule.id === id);
    });
    expect(lost).toEqual([]);
  });

  it('does not exist where the Act has none, nor for what is no key', () => {
    expect([provision('37-4'), provision('99'), provision('37.9'), provision('§ 37')]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
