import { judged, someText } from '../../../test/support/situation.js';
import { lapse, said, telling, withholding } from '../../../test/support/telling.js';
import type { Rule } from '#law/rule';
import * as grounds from './grounds.js';

const oneLetter = { d: 'd_1', letters: 1 };
const withhold = (fields: object) => said('withhold', lapse, { ...withholding, ...fields });
const answers = (rule: Rule, fields: object, file = telling()) =>
  judged(rule, file, withhold(fields));

describe('§ 40 (2) a person is left un-notified on one ground at least, with reasons', () => {
  it('holds with a ground and reasons', () => {
    expect(answers(grounds.groundNamed, {})).toBeNull();
    expect(answers(grounds.groundReasoned, {})).toBeNull();
  });
  it('refuses convenience: no ground at all', () => {
    expect(answers(grounds.groundNamed, { grounds: [] })).toMatchObject({
      rule: 'KKS-40-2', by: '§ 40 (2)',
    });
    expect(answers(grounds.groundNamed, { grounds: undefined })).not.toBeNull();
  });
  it('refuses missing and one-letter reasons', () => {
    expect(answers(grounds.groundReasoned, { reasons: undefined })).not.toBeNull();
    expect(answers(grounds.groundReasoned, { reasons: oneLetter })).not.toBeNull();
  });
});

describe.each([
  ['40-2-1', 'otherPerson', grounds.otherPersonNamed],
  ['40-2-2', 'means', grounds.meansNamed],
  ['40-2-3', 'source', grounds.sourceNamed],
] as const)('the ground %s', (ground, field, rule) => {
  it('holds with what it protects', () => {
    expect(answers(rule, { grounds: [ground], [field]: someText })).toBeNull();
  });
  it('refuses a blank', () => {
    expect(answers(rule, { grounds: [ground], [field]: undefined })).toMatchObject({
      rule: `KKS-${ground}`,
    });
    expect(answers(rule, { grounds: [ground], [field]: oneLetter })).not.toBeNull();
  });
  it('asks nothing where another ground is used', () => {
    expect(answers(rule, { grounds: ['40-2-4'], [field]: undefined })).toBeNull();
  });
});

describe('§ 40 (2) 1) another person', () => {
  it('is cited where that person is not named', () => {
    expect(answers(grounds.otherPersonNamed, { grounds: ['40-2-1'] })?.by).toBe('§ 40 (2) 1)');
  });
});

describe('§ 40 (2) 2) a means, method or tactic', () => {
  it('is cited where it is not named', () => {
    expect(answers(grounds.meansNamed, { grounds: ['40-2-2'] })?.by).toBe('§ 40 (2) 2)');
  });
});

describe('§ 40 (2) 3) a source or a person in secret cooperation', () => {
  it('is cited where neither is referred to', () => {
    const blank = { grounds: ['40-2-3'], source: undefined };
    expect(answers(grounds.sourceNamed, blank)?.by).toBe('§ 40 (2) 3)');
  });
});

describe('§ 40 (2) 4) cooperation with a state or organisation that exists', () => {
  it('holds for one of the list', () => {
    expect(answers(grounds.partnerNamed, { grounds: ['40-2-4'], partner: 'NATO' })).toBeNull();
  });
  it.each(['RU', 'western-balkans', undefined])('refuses %s', (partner) => {
    expect(answers(grounds.partnerNamed, { grounds: ['40-2-4'], partner })).toMatchObject({
      rule: 'KKS-40-2-4', by: '§ 40 (2) 4)',
    });
  });
});

describe('§ 40 (3) until the ground ceases', () => {
  const withheld = telling({ withholding: { grounds: ['40-2-1', '40-2-3'] } });
  const ceasing = (fields: object) => said('ceaseGround', lapse, { reasons: someText, ...fields });

  it('hears that a ground of the decision has ceased, one or all', () => {
    const one = ceasing({ grounds: ['40-2-3'] });
    expect(judged(grounds.itsGround, withheld, one)).toBeNull();
    const all = ceasing({ grounds: ['40-2-1', '40-2-3'] });
    expect(judged(grounds.itsGround, withheld, all)).toBeNull();
  });
  it('refuses a ground on which the decision does not rest, and none', () => {
    const another = ceasing({ grounds: ['40-2-3', '40-2-2'] });
    expect(judged(grounds.itsGround, withheld, another)).toMatchObject({ rule: 'KKS-40-3.b' });
    expect(judged(grounds.itsGround, withheld, ceasing({}))).not.toBeNull();
  });
  it('asks why', () => {
    const silent = ceasing({ grounds: ['40-2-3'], reasons: undefined });
    expect(judged(grounds.ceasingReasoned, withheld, silent)).not.toBeNull();
    expect(judged(grounds.ceasingReasoned, withheld, ceasing({}))).toBeNull();
  });
  it('confirms the decision on the remaining grounds only', () => {
    const after = telling({}, { lists: { ceased: [{ grounds: ['40-2-3'] }] } });
    expect(answers(grounds.stillThere, {}, after)).toMatchObject({ rule: 'KKS-40-3.b' });
    expect(answers(grounds.stillThere, { grounds: ['40-2-1', '40-2-3'] }, after)).not.toBeNull();
    expect(answers(grounds.stillThere, { grounds: ['40-2-1'] }, after)).toBeNull();
  });
});
