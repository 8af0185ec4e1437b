import { enquiry, enquiryWorld, makerFacts } from '../../../test/support/enquiry.js';
import { file, judged, requester, step, unitCommander } from '../../../test/support/situation.js';
import type { ActorFacts, Facts } from '#law/facts';
import type { Rule } from '#law/rule';
import * as law from './enquiry-law.js';

const at = '2021-03-01T08:00:00.000Z';
const asked = (rule: Rule, change: object = {}, facts: Partial<Facts> = {}) => judged(
  rule, file('M18', { asked: { ...enquiry, ...change } }),
  step('submit', requester, at, {}, { ...enquiryWorld, ...facts }),
);

describe('§ 41¹ (1) an enquiry to an undertaking', () => {
  it('is to one that is in the register, about one identifier', () => {
    expect(asked(law.toUndertaking)).toBeNull();
    expect(asked(law.toUndertaking, { undertaking: undefined })).toMatchObject({
      rule: 'KKS-41s1-1.a', by: '§ 41¹ (1)', policy: 'AMB-36',
    });
    expect(asked(law.toUndertaking, { identifier: undefined })?.rule).toBe('KKS-41s1-1.a');
    expect(asked(law.toUndertaking, {}, { undertakings: ['n_other'] })?.rule)
      .toBe('KKS-41s1-1.a');
    expect(judged(law.toUndertaking, file('M18', { asked: enquiry }), step('send', requester, at)))
      .not.toBeNull();
  });
  it.each(['1', '2'])('rests on clause %s) of § 126² (1)', (ground) => {
    expect(asked(law.onGround, { ground })).toBeNull();
  });
  it('rests on no other basis', () => {
    expect(asked(law.onGround, { ground: undefined })?.rule).toBe('KKS-41s1-1.b');
  });
  it.each(['1', '2'])('is about a person of clause %s) of § 126² (3)', (personClass) => {
    expect(asked(law.aboutPerson, { personClass })).toBeNull();
  });
  it('is about no other person', () => {
    expect(asked(law.aboutPerson, { personClass: undefined })?.rule).toBe('KKS-41s1-1.c');
  });
});

describe('§ 41¹ (3) who makes the enquiry', () => {
  const authorised = (provision: string, change: Partial<ActorFacts> = {}): ActorFacts => ({
    ...requester, serviceman: true, commands: [],
    authorisations: [{
      id: 'a_1', provision, from: '2021-01-01T00:00:00.000Z', until: '2022-01-01T00:00:00.000Z',
    }],
    ...change,
  });
  const makes = (actor: ActorFacts, unit: Facts['unit'] = enquiryWorld.unit!) => judged(
    law.whoMakes, file('M18'), step('grant', unitCommander, at, {}, { actor, unit }),
  )?.rule ?? null;

  it('is the commander of the unit that the statutes lay down', () => {
    expect(makes(makerFacts)).toBeNull();
    expect(makes({ ...makerFacts, commands: ['u_2'] })).toBe('KKS-41s1-3');
    expect(makes({ ...makerFacts, serviceman: false })).toBe('KKS-41s1-3');
    expect(makes({ ...makerFacts, office: 'commander', commands: [] })).toBe('KKS-41s1-3');
  });
  it('or whom he or she authorised, of the same unit, for this provision', () => {
    expect(makes(authorised('41-1.3'))).toBeNull();
    expect(makes(authorised('41-2.4'))).toBe('KKS-41s1-3');
    expect(makes(authorised('41-1.3', { unit: 'u_2' }))).toBe('KKS-41s1-3');
    expect(makes({ ...authorised('41-1.3'), authorisations: [] })).toBe('KKS-41s1-3');
  });
  it('and no unit that is not laid down, or temporary', () => {
    const { unit } = enquiryWorld;
    for (const other of [null, { ...unit!, designated: [] }, { ...unit!, temporary: true }]) {
      expect(makes(makerFacts, other)).toBe('KKS-41s1-3');
    }
    expect(asked(law.designatedUnit, {}, { unit: null })?.rule).toBe('KKS-41s1-3');
    expect(asked(law.designatedUnit)).toBeNull();
  });
});

describe('§ 43 (1) the answer is documented', () => {
  it('in an information file (AMB-40)', () => {
    const items = [{ at, by: requester }] as const;
    const close = step('close', requester, at);
    expect(judged(law.answerKept, file('M18', { lists: { items } }), close)).toBeNull();
    expect(judged(law.answerKept, file('M18'), close)).toMatchObject({ policy: 'AMB-40' });
  });
});
