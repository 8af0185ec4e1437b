import { checkedPerson, checkRequest, consent } from '../../../test/support/background-check.js';
import {
  commander, file, judged, requester, someText, step, system,
} from '../../../test/support/situation.js';
import type { Instant } from '#calendar/instant';
import type { ConsentFacts } from '#law/facts';
import type { Rule } from '#law/rule';
import * as law from './check-consent.js';

const at: Instant = '2021-03-01T08:00:00.000Z';
const caseFile = file('M27', { asked: checkRequest });
const facts = (change: Partial<ConsentFacts>) =>
  ({ subject: { ...checkedPerson, consents: [{ ...consent, ...change }] } });
const judging = (rule: Rule, change: Partial<ConsentFacts>, when = at) =>
  judged(rule, caseFile, step('submit', requester, when, {}, facts(change)));
const names = law.namesClause('KKS-41s5-1s1-3');

describe('§ 41⁶ (1) the person has consented in writing beforehand', () => {
  it('holds for a consent given a millisecond before, not at that instant', () => {
    expect(judging(law.writtenBefore, { givenAt: '2021-03-01T07:59:59.999Z' })).toBeNull();
    expect(judging(law.writtenBefore, { givenAt: at })).toMatchObject({
      rule: 'KKS-41s6-1.a', by: '§ 41⁶ (1)',
    });
  });
  it.each(['oral', 'reproducible'] as const)('refuses an %s consent', (form) => {
    expect(judging(law.writtenBefore, { form })).not.toBeNull();
  });
  it('refuses where the request names no consent of the subject, by that rule alone', () => {
    const elsewhere = { id: 'n_2', told: [], form: 'oral' } as const;
    expect(judging(law.writtenBefore, elsewhere)).not.toBeNull();
    expect(judging(law.toldOfRights, elsewhere)).toBeNull();
  });
  it('refuses a consent that does not name the clause', () => {
    expect(judging(names, { clauses: ['41-5.1-1.3'] })).toBeNull();
    expect(judging(names, { clauses: ['41-5.1.4', '41-5.1-1.1'] })).toMatchObject({
      policy: 'AMB-31', because: { et: expect.stringContaining('KKS § 41⁵ lg 1¹ p 3') },
    });
  });
  it('refuses one given before the clause was in force, 05.06.2020 in Tallinn', () => {
    expect(judging(names, { givenAt: '2020-06-04T21:00:00.000Z' })).toBeNull();
    expect(judging(names, { givenAt: '2020-06-04T20:59:59.999Z' })).toMatchObject({
      policy: 'AMB-31', because: { et: expect.stringContaining('05.06.2020') },
    });
  });
  it('holds until the instant it is withdrawn', () => {
    expect(judging(law.notWithdrawn, { withdrawnAt: '2021-03-01T08:00:00.001Z' })).toBeNull();
    expect(judging(law.notWithdrawn, { withdrawnAt: at })).toMatchObject({ policy: 'AMB-12' });
  });
  it('is the withdrawal of this consent and of no other', () => {
    const withdrawn = (id: string) =>
      judged(law.itsConsentWithdrawn, caseFile,
        step('consentWithdrawn', system, at, { consent: id }));
    expect(withdrawn('n_1')).toBeNull();
    expect(withdrawn('n_2')).not.toBeNull();
  });
});

describe('§ 41⁶ (1) the consent lasts five years', () => {
  const given = { givenAt: '2016-03-01T08:00:00.001Z' } as const;

  it('holds in the last millisecond, not at five years', () => {
    expect(judging(law.withinFiveYears, given)).toBeNull();
    expect(judging(law.withinFiveYears, given, '2021-03-01T08:00:00.001Z')).toMatchObject({
      rule: 'KKS-41s6-1.b', policy: 'AMB-32',
    });
  });
  it('keeps the end of the decision within it, to the instant', () => {
    const old = { givenAt: '2016-04-01T07:00:00.000Z' } as const;
    const until = (end: Instant) =>
      judged(law.endsWithinConsent, caseFile,
        step('grant', commander, at, { until: end }, facts(old)));
    expect(until('2021-04-01T06:59:59.999Z')).toBeNull();
    expect(until('2021-04-01T07:00:00.000Z')).toBeNull();
    expect(until('2021-04-01T07:00:00.001Z')).toMatchObject({
      rule: 'KKS-41s6-1.b', because: { et: expect.stringContaining('01.04.2021 kell 10.00') },
    });
  });
});

describe('§ 41⁶ (2) the person was told of five rights in writing', () => {
  it('holds where they were told at the giving at the latest', () => {
    expect(judging(law.toldOfRights, { toldAt: consent.givenAt })).toBeNull();
  });
  it('refuses telling a millisecond after the consent, or never', () => {
    expect(judging(law.toldOfRights, { toldAt: '2021-02-18T07:00:00.001Z' })).toMatchObject({
      rule: 'KKS-41s6-2', by: '§ 41⁶ (2)',
    });
    expect(judging(law.toldOfRights, { toldAt: null })).not.toBeNull();
  });
  it.each([1, 2, 3, 4, 5])('refuses where right %i was left out, and names it', (left) => {
    const told = consent.told.filter((each) => each !== left);
    expect(judging(law.toldOfRights, { told })).toMatchObject({
      because: { et: expect.stringMatching(new RegExp(`õigusest: KKS § 41⁶ lg 2 p ${left}$`)) },
    });
  });
});

describe('§ 41⁶ (2) 3) the person may ask that collection end', () => {
  it('is recorded with the reference of the request', () => {
    const asked = (reference: object) =>
      judged(law.endAsked, caseFile, step('endAsked', requester, at, { reference }));
    expect(asked(someText)).toBeNull();
    expect(asked({ d: 'd_2', letters: 1 })).toMatchObject({
      rule: 'KKS-41s6-2-3', by: '§ 41⁶ (2) 3)', policy: 'AMB-12',
    });
  });
});
