import { checkedPerson, consent } from '../../../../test/support/background-check.js';
import {
  commander, file, judged, requester, step, system, unitCommander,
} from '../../../../test/support/situation.js';
import { ofConsent, staffRequest, world } from '../../../../test/support/staff-check.js';
import type { Instant } from '#calendar/instant';
import type { ConsentFacts, Facts, PersonFacts } from '#law/facts';
import type { Rule } from '#law/rule';
import type { Actor } from '#statechart/step';
import * as law from './law.js';

const at: Instant = '2021-03-01T08:00:00.000Z';
const given: ConsentFacts = {
  id: 'n_2', form: 'written', clauses: ['37-1.4'], told: [], toldAt: null,
  givenAt: at, withdrawnAt: null,
};
const recruit: PersonFacts = {
  ...checkedPerson, id: 'p_recruit', adultVerifiedAt: at, consents: [given],
};
const asked = { ...staffRequest, recruit: 'p_recruit', recruitConsent: 'n_2', controller: 'p_c' };
const said = (rule: Rule, more: Partial<Facts> = {}, by: Actor = unitCommander, change = {}) =>
  judged(rule, file('M25', { asked: { ...asked, ...change } }),
    step('grant', by, at, {}, { ...world, recruit, ...more }));
const verified = (adultVerifiedAt: Instant | null) =>
  said(law.recruitOfAge, { recruit: { ...recruit, adultVerifiedAt } });
const consents = (change: Partial<ConsentFacts>) =>
  said(law.recruitConsented, { recruit: { ...recruit, consents: [{ ...given, ...change }] } });

describe('§ 41⁵ (1¹) 1) somebody is involved for the check of another', () => {
  it('names a recruit, who is not the person checked', () => {
    expect(said(law.recruitNamed)).toBeNull();
    expect(said(law.recruitNamed, { recruit: null })).toMatchObject({
      rule: 'KKS-41s5-1s1-1', by: '§ 41⁵ (1¹) 1)',
    });
    expect(said(law.recruitNamed, { recruit: { ...recruit, id: 'p_subject' } })).not.toBeNull();
  });
  it('rests on a consent of the person checked that names it', () => {
    const clauses = consent.clauses.filter((each) => each !== '41-5.1-1.1');
    expect(said(law.namesCooperation)).toBeNull();
    expect(said(law.namesCooperation, ofConsent({ clauses }))).toMatchObject({ policy: 'AMB-31' });
  });
});

describe('§ 37¹ (3)–(5) protects the recruit, whatever the aim (AMB-30)', () => {
  it('is verified to be of age by then, not a millisecond later', () => {
    expect(verified(at)).toBeNull();
    expect(verified(null)).not.toBeNull();
    expect(verified('2021-03-01T08:00:00.001Z')).toMatchObject({
      rule: 'KKS-37s1-4.a', by: '§ 37¹ (4)', policy: 'AMB-30',
    });
  });
  it('consents for himself or herself until it is withdrawn', () => {
    expect(consents({})).toBeNull();
    expect(consents({ givenAt: '2021-03-01T08:00:00.001Z' })).not.toBeNull();
    expect(consents({ withdrawnAt: '2021-03-01T08:00:00.001Z' })).toBeNull();
    expect(consents({ withdrawnAt: at })).toMatchObject({ by: '§ 37¹ (4)', policy: 'AMB-30' });
    expect(consents({ clauses: ['41-5.1-1.1'] })).not.toBeNull();
  });
  it('is permitted by the unit commander, not by the Commander', () => {
    expect(said(law.whoPermits)).toBeNull();
    expect(said(law.whoPermits, {}, commander)).toMatchObject({
      rule: 'KKS-37s1-3', by: '§ 37¹ (3)', policy: 'AMB-30',
    });
  });
  it('is controlled by neither the requester nor whoever permits', () => {
    expect(said(law.namedControllerApart)).toBeNull();
    expect(said(law.namedControllerApart, {}, unitCommander, { controller: requester.person }))
      .toMatchObject({ rule: 'KKS-37s1-5', policy: 'AMB-62' });
    expect(said(law.namedControllerApart, {}, unitCommander, { controller: 'p_unit' }))
      .not.toBeNull();
  });
  it.each([['n_1', true], ['n_2', true], ['n_3', false]])(
    'ends with the consent %s: %s', (withdrawn, ends) => {
      const refused = judged(law.eitherConsentWithdrawn, file('M25', { asked }),
        step('consentWithdrawn', system, at, { consent: withdrawn }));
      expect(refused === null).toBe(ends);
    });
});
