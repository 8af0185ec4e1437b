import {
  commander, file, judged, requester, someText, step, unitCommander,
} from '../../../test/support/situation.js';
import { cooperating } from '../../../test/support/secret-cooperation.js';
import type { Instant } from '#calendar/instant';
import type { PersonFacts } from '#law/facts';
import * as law from './involving.js';

const at: Instant = '2021-02-17T07:00:00.000Z';
const consent = { ...cooperating.consents[0]!, clauses: ['37-1.4'] };
const asks = (rule: Parameters<typeof judged>[0], change: Partial<PersonFacts>, request = {}) =>
  judged(rule, file('M10', { asked: { consent: 'n_1', ...request } }), step(
    'grant', unitCommander, at, {}, { subject: { ...cooperating, ...change } },
  ));

describe('§ 37¹ (4) only a person verified to be of age is involved', () => {
  const verified = (adultVerifiedAt: Instant | null) => asks(law.ofAge, { adultVerifiedAt });

  it('at that instant or before, not a millisecond later', () => {
    expect(verified('2021-02-17T06:59:59.999Z')).toBeNull();
    expect(verified(at)).toBeNull();
    expect(verified('2021-02-17T07:00:00.001Z')).toMatchObject({
      rule: 'KKS-37s1-4.a', by: '§ 37¹ (4)',
    });
  });
  it('and neither somebody whom nobody verified, nor nobody', () => {
    expect(verified(null)?.rule).toBe('KKS-37s1-4.a');
    expect(asks(law.ofAge, {})?.rule).toBe('KKS-37s1-4.a');
    const nobody = step('grant', unitCommander, at, {}, { subject: null });
    expect(judged(law.ofAge, file('M10'), nobody)?.rule).toBe('KKS-37s1-4.a');
  });
});

describe('§ 37¹ (4) the person consents, in whatever form', () => {
  it.each([
    ['in writing', {}, {}, null],
    ['in a reproducible form', { form: 'reproducible' }, {}, null],
    ['by word of mouth, noted', { form: 'oral' }, { consentNote: someText }, null],
    ['by word of mouth, not noted', { form: 'oral' }, {}, 'KKS-37s1-4.b'],
    ['given at that instant', { givenAt: at }, {}, null],
    ['given a millisecond later', { givenAt: '2021-02-17T07:00:00.001Z' }, {}, 'KKS-37s1-4.b'],
    ['withdrawn at that instant', { withdrawnAt: at }, {}, 'KKS-37s1-4.b'],
    ['withdrawn a millisecond later', { withdrawnAt: '2021-02-17T07:00:00.001Z' }, {}, null],
    ['to an act under (4²)', { clauses: ['37-1.4-2.3'] }, {}, 'KKS-37s1-4.b'],
    ['named nowhere in the request', {}, { consent: undefined }, 'KKS-37s1-4.b'],
  ] as const)('%s', (_, change, request, refused) => {
    const consents = [{ ...consent, ...change } as never];
    const refusal = asks(law.consented, { consents }, request);
    expect(refusal?.rule ?? null).toBe(refused);
  });
  it('ends the cooperation when this consent is withdrawn, and no other', () => {
    const withdrawn = (id: string) => judged(
      law.itsConsentWithdrawn, file('M10', { asked: { consent: 'n_1' } }),
      step('consentWithdrawn', requester, at, { consent: id }),
    );
    expect(withdrawn('n_1')).toBeNull();
    expect(withdrawn('n_2')).toMatchObject({ policy: 'AMB-12' });
  });
});

describe('§ 37¹ (3) the commander of the designated unit permits, in person', () => {
  const permits = (by: typeof commander, commands: readonly string[] = ['u_1']) => {
    const said = step('grant', by, at);
    const actor = { ...said.facts.actor, commands, authorisations: [{
      id: 'a_1', provision: '37-1.3', from: at, until: '2021-12-01T00:00:00.000Z' as Instant,
    }] };
    const facts = { ...said.facts, actor };
    return judged(law.whoPermits, file('M10'), { ...said, facts })?.rule ?? null;
  };

  it('not the Commander, and no delegate', () => {
    expect(permits(unitCommander)).toBeNull();
    expect(permits(commander, [])).toBe('KKS-37s1-3');
    expect(permits(unitCommander, ['u_2'])).toBe('KKS-37s1-3');
    expect(permits(requester)).toBe('KKS-37s1-3');
  });
  it.each([
    [['37-1.3'], false, null], [['37-1.3'], true, 'KKS-37s1-3'], [[], false, 'KKS-37s1-3'],
    [['37-1.4-1'], false, 'KKS-37s1-3'],
  ])('a unit designated for %j, temporary: %s', (designated, temporary, refused) => {
    const unit = { id: 'u_1', temporary, commander: 'p_unit', designated };
    const said = step('grant', unitCommander, at, {}, { unit });
    expect(judged(law.designatedToInvolve, file('M10'), said)?.rule ?? null).toBe(refused);
  });
});
