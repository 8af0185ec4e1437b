import { citationOf, isRuleId, placeOf } from '../citation.js';
import { compareInTheAct } from '../place.js';
import { seedWording } from '../wordings/index.js';
import { isKnownRule, ruleText, rulebook } from './index.js';
import type { KnownRuleId } from './index.js';
import type { Kind } from './rule-text.js';

const counted: Readonly<Record<Kind, number>> = {
  decider: 23,
  'prior-approval': 4,
  notice: 16,
  term: 7,
  purpose: 33,
  precondition: 60,
  'subject-restriction': 8,
  duty: 56,
  deadline: 10,
  report: 4,
  access: 19,
  retention: 5,
  definition: 70,
  power: 55,
};

describe('the rulebook', () => {
  it('has 370 rules, each once, with an id of the grammar', () => {
    const ids = rulebook.map(({ id }) => id);
    expect(ids).toHaveLength(370);
    expect(new Set(ids).size).toBe(370);
    expect(ids.filter((id) => !isRuleId(id))).toEqual([]);
  });

  it.each(Object.entries(counted))('has of the kind %s %i rules', (kind, count) => {
    expect(rulebook.filter((text) => text.kind === kind)).toHaveLength(count);
  });

  it('stands in the order of the Act, and the letters of a provision in theirs', () => {
    const sorted = [...rulebook].sort(
      (a, b) => compareInTheAct(placeOf(a.id), placeOf(b.id)) || (a.id < b.id ? -1 : 1),
    );
    expect(rulebook.map(({ id }) => id)).toEqual(sorted.map(({ id }) => id));
    expect(rulebook[0]?.id).toBe('KKS-1-1');
    expect(rulebook.at(-1)?.id).toBe('KKS-57-11');
  });

  it('says every rule as a sentence in both languages, with what it asks of the register', () => {
    const bare = rulebook.filter(({ et, en, test }) => [et, en, test].some((x) => x.length < 4));
    expect(bare.map(({ id }) => id)).toEqual([]);
    const loose = rulebook.filter(({ et, en }) => !et.endsWith('.') || !en.endsWith('.'));
    expect(loose.map(({ id }) => id)).toEqual([]);
    expect(rulebook.filter(({ et, en }) => /\s{2}/.test(et + en))).toEqual([]);
  });

  it('gives a reason in both languages for each duty it leaves outside', () => {
    const outside = rulebook.flatMap(({ status }) =>
      typeof status === 'object' ? [status.outside] : [],
    );
    expect(outside.length).toBeGreaterThan(0);
    expect(outside.filter(({ et, en }) => et.length < 20 || en.length < 20)).toEqual([]);
  });
});

describe('a rule by its id', () => {
  it('is found, and a repealed provision is still readable', () => {
    const term: KnownRuleId = 'KKS-37s1-4s3.b';
    expect(ruleText(term).et).toContain('mitte üle kahe kuu');
    expect(ruleText('KKS-22s3').et).toContain('Kehtetu');
    expect(isKnownRule('KKS-37s1-4s3.b')).toBe(true);
  });

  it('is refused when the rulebook has no such rule', () => {
    expect(isKnownRule('KKS-37s1-4s3')).toBe(false);
    expect(() => ruleText('KKS-37s1-4s3')).toThrow('KKS-37s1-4s3');
  });

  it('does not compile when misspelt', () => {
    // @ts-expect-error -- § 37¹ (4³) has the rules a and b only.
    const misspelt: KnownRuleId = 'KKS-37s1-4s3.c';
    expect(isKnownRule(misspelt)).toBe(false);
  });
});

describe('the numbers of a wording', () => {
  it.each(Object.keys(seedWording.numbers))('%s stand in a rule that exists', (id) => {
    expect(isKnownRule(id)).toBe(true);
  });

  it('are written in the order of the Act', () => {
    const ids = Object.keys(seedWording.numbers).filter(isRuleId);
    const order = new Map(rulebook.map(({ id }, at) => [id, at]));
    const at = ids.map((id) => order.get(id) ?? -1);
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(ids.map(citationOf)).toContain('§ 37¹ (4³)');
  });
});
