import { coverage, provision } from '#law/coverage';
import { measuresRestingOn } from '#measures/resting-on';
import { specsNaming } from '../../api/law/specs.js';
import { coverageText, notYetBySection, policiesText, provisionText } from './provision-text.js';

const shown = (key: string) => {
  const found = provision(key)!;
  const tests = specsNaming(found.citation);
  return { provision: found, measures: measuresRestingOn(found.rules), tests };
};

describe('a provision to read', () => {
  const text = provisionText(shown('37-1.4-3'), 'en');

  it('has the citation in its three spellings', () => {
    expect(text.split('\n')[0]).toBe('§ 37¹ (4³)  ·  KKS § 37¹ lg 4³  ·  37-1.4-3');
  });

  it("has the Act's own words, and a clause with those it hangs on", () => {
    expect(text).toMatch(/^ACT {2}RT I, 26\.05\.2020, 9\n {2}et {3}Isiku õiguste piiramise/m);
    const clause = provisionText(shown('37-1.4-2.3'), 'et');
    expect(clause).toMatch(/kontrollimiseks:\n {7}isikut varjatult jälgida\.\n/);
  });

  it('says where the translation differs, and where it is silent', () => {
    expect(text).not.toContain('DIFFERENCE');
    const silent = provisionText(shown('37.2.3'), 'en');
    expect(silent).toMatch(/^DIFFERENCE DIFF-01 {2}A\n {2}act {2}väljaspool Eesti/m);
    expect(silent).toMatch(/^ {2}tr {3}the translation leaves it out$/m);
  });

  it('has each rule with its status and both languages', () => {
    expect(text).toMatch(/^KKS-37s1-4s3\.b {2}term {2}implemented$/m);
    expect(text).toMatch(/^ {2}et {3}\S/m);
    expect(text).toMatch(/^ {2}en {3}\S/m);
  });

  it('marks what is our choice and not the Act', () => {
    expect(text).toMatch(/^POLICY AMB-03\n {2}et {3}Kuidas .*\n {2}at {3}§ 37¹ lg 4³/m);
    expect(text).toMatch(/^ {2}en {3}How are "two months" .*\n {2}at {3}§ 37¹ \(4³\)/m);
  });

  it('names the measures that rest on it', () => {
    expect(text).toMatch(/^ {2}M14 § 37¹ Covert surveillance of a cooperating person$/m);
    expect(provisionText(shown('37-1.4-3'), 'et')).toContain('M14 § 37¹ Salajasse koostöösse');
  });

  it('names the specs headed by it, where the sources are at hand', () => {
    expect(text).toContain('m14-covert-surveillance/law.spec.ts');
    expect(text).toMatch(/^tests:\n {2}libs\/[^\n]*\n {4}§ 37¹ \(4³\)/m);
    expect(provisionText({ ...shown('37-1.4-3'), tests: null }, 'en')).not.toContain('tests:');
  });

  it('stays within 100 columns', () => {
    const whole = [text, provisionText(shown('40'), 'et')].join('\n').split('\n');
    expect(whole.filter((line) => line.length > 100)).toEqual([]);
  });
});

describe('how the register stands to the Act', () => {
  it('is told by counts that leave no rule out', () => {
    const { rules, notYet } = coverage();
    const ids = Object.values(notYetBySection()).flat();
    expect(ids.length).toBe(notYet);
    expect(coverageText()).toMatch(new RegExp(`^rules +${rules}$`, 'm'));
  });

  it('is told with every choice of ours', () => {
    expect(policiesText().match(/^POLICY AMB-\d\d/gm)).toHaveLength(65);
    for (const name of ['et', 'en']) {
      expect(policiesText().match(new RegExp(`^ {2}${name} {3}`, 'gm'))).toHaveLength(65);
    }
    expect(policiesText().match(/^ {2}why {2}/gm)).toHaveLength(130);
  });
});
