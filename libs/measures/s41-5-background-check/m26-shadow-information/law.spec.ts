import { consent } from '../../../../test/support/background-check.js';
import {
  commander, file, judged, someText, step, unitCommander,
} from '../../../../test/support/situation.js';
import { ofConsent, staffRequest, world } from '../../../../test/support/staff-check.js';
import type { Instant } from '#calendar/instant';
import type { AuthorisationFacts, Facts } from '#law/facts';
import type { Rule } from '#law/rule';
import type { Actor } from '#statechart/step';
import * as law from './law.js';

const at: Instant = '2021-03-01T08:00:00.000Z';
const said = (
  rule: Rule, asked: object = {}, by: Actor = commander, fields: object = {},
  more: Partial<Facts> = {},
) =>
  judged(rule, file('M26', { asked: { ...staffRequest, ...asked } }),
    step('grant', by, at, { ...fields }, { ...world, ...more }));

describe('§ 41⁵ (1¹) 2) shadow information, and nothing beyond', () => {
  it.each([
    ['neither', {}, null], ['a simulation', { simulates: true }, 'shadowOnly'],
    ['others', { towardsOthers: true }, 'subjectAlone'],
  ])('%s', (_, asked, refused) => {
    expect(said(law.shadowOnly, asked) === null).toBe(refused !== 'shadowOnly');
    expect(said(law.subjectAlone, asked) === null).toBe(refused !== 'subjectAlone');
  });
  it('hides performer, purpose or ownership from the data subject', () => {
    const hidden = { concealedAct: someText, hides: ['purpose'], hidesFrom: ['dataSubject'] };
    expect(said(law.hidden, hidden)).toBeNull();
    expect(said(law.hidden, { ...hidden, hides: [] })).toMatchObject({ by: '§ 37 (2²)' });
  });
  it('rests on a consent that names it', () => {
    const clauses = consent.clauses.filter((each) => each !== '41-5.1-1.2');
    expect(said(law.namesShadow)).toBeNull();
    expect(said(law.namesShadow, {}, commander, {}, ofConsent({ clauses }))).toMatchObject({
      rule: 'KKS-41s6-1.a', policy: 'AMB-31',
    });
  });
});

describe('§ 41⁵ (1¹) 2) decided by the Commander or an authorised commander', () => {
  const authorised = (provision: string): Facts['actor'] => {
    const given: AuthorisationFacts = { id: 'a_1', provision, from: at, until: at };
    const { facts } = step('grant', unitCommander, at);
    return { ...facts.actor, authorisations: [given] };
  };
  it('not by the unit commander, and not on an authorisation for another provision', () => {
    expect(said(law.whoDecides)).toBeNull();
    expect(said(law.whoDecides, {}, unitCommander)).toMatchObject({
      rule: 'KKS-41s5-1s1-2', by: '§ 41⁵ (1¹) 2)', policy: 'AMB-23',
    });
    const by = (provision: string) =>
      said(law.whoDecides, {}, unitCommander, {}, { actor: authorised(provision) });
    expect(by('41-5.1-1')).toBeNull();
    expect(by('41-5.4')).not.toBeNull();
    expect(said(law.delegated, {}, unitCommander)).toMatchObject({
      rule: 'KKS-41s5-1s1.b', policy: 'AMB-08',
    });
    expect(said(law.delegated, {}, unitCommander, {}, { actor: authorised('41-5.1-1') }))
      .toBeNull();
  });
  it('for two months at most, to the instant', () => {
    const until = (end: Instant) => said(law.term.longestTerm, {}, commander, { until: end });
    expect(until('2021-05-01T07:00:00.000Z')).toBeNull();
    expect(until('2021-05-01T07:00:00.001Z')).toMatchObject({ policy: 'AMB-24' });
  });
});
