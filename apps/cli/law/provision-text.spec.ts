import { coverage, provision } from '#law/coverage';
import { measuresUsing } from '../commands/law.js';
import { coverageText, notYetBySection, policiesText, provisionText } from './provision-text.js';
import { sourceRoot, specsNaming } from './specs.js';

const shown = (key: string) => {
  const found = provision(key)!;
  const specs = specsNaming(found.citation, sourceRoot());
  return { provision: found, usedBy: measuresUsing(found), specs };
};

describe('a provision to read', () => {
  const text = provisionText(shown('37-1.4-3'), 'en');

  it('has the citation in its three spellings', () => {
    expect(text.split('\n')[0]).toBe('§ 37¹ (4³)  ·  KKS § 37¹ lg 4³  ·  37-1.4-3');
  });

  it('has each rule with its status and both languages', () => {
    expect(text).toMatch(/^KKS-37s1-4s3\.b {2}term {2}implemented$/m);
    expect(text).toMatch(/^ {2}et {3}\S/m);
    expect(text).toMatch(/^ {2}en {3}\S/m);
  });

  it('marks what is our choice and not the Act', () => {
    expect(text).toMatch(/^POLICY AMB-03\n {2}at {3}§ 37¹ \(4³\)/m);
  });

  it('names the measures that rest on it', () => {
    expect(text).toMatch(/^ {2}M14 § 37¹ Covert surveillance of a cooperating person$/m);
    expect(provisionText(shown('37-1.4-3'), 'et')).toContain('M14 § 37¹ Salajasse koostöösse');
  });

  it('names the specs that cite it, where the sources are at hand', () => {
    expect(text).toContain('m14-covert-surveillance/law.spec.ts');
    expect(provisionText({ ...shown('37-1.4-3'), specs: null }, 'en')).not.toContain('specs');
  });

  it('stays within 100 columns', () => {
    expect(text.split('\n').filter((line) => line.length > 100)).toEqual([]);
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
  });
});
