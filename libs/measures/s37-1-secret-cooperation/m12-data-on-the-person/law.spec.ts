import {
  commander, file, judged, requester, someText, step, unitCommander,
} from '../../../../test/support/situation.js';
import { cooperating } from '../../../../test/support/secret-cooperation.js';
import type { PersonFacts } from '#law/facts';
import type { Rule } from '#law/rule';
import * as law from './law.js';

const at = '2021-03-01T10:00:00.000Z';
const consent = {
  ...cooperating.consents[0]!, clauses: ['37-1.4-2.1'], told: [1, 2, 3, 4, 5],
  toldAt: '2021-02-01T07:00:00.000Z',
} as const;
const saidOf = (rule: Rule, request: object, change: Partial<PersonFacts> = {}) =>
  judged(rule, file('M12', { asked: { consent: 'n_1', ...request } }), step(
    'submit', requester, at, {}, { subject: { ...cooperating, consents: [consent], ...change } },
  ));
const asked = { manner: ['41-5.1.4'], sources: someText };

describe('§ 37¹ (4²) 1) data are collected in a manner of § 41⁵ (1)', () => {
  it.each([
    ['a clause named', asked, null],
    ['none named', { sources: someText }, 'KKS-37s1-4s2-1'],
    ['an empty list', { ...asked, manner: [] }, 'KKS-37s1-4s2-1'],
    ['no source', { manner: asked.manner }, 'KKS-37s1-4s2-1'],
  ])('%s', (_, request, refused) => {
    expect(saidOf(law.mannerNamed, request)?.rule ?? null).toBe(refused);
  });
  it.each([
    ['an open conversation', { manner: ['41-5.1.2'] }, null],
    ['a covert database check with its reason', { ...asked, covert: true, whyCovert: someText },
      null],
    ['a covert one without reason', { ...asked, covert: true }, 'KKS-37s1-4s2-1'],
    ['a covert conversation', { manner: ['41-5.1.2'], covert: true, whyCovert: someText },
      'KKS-37s1-4s2-1'],
    ['both together', { manner: ['41-5.1.2', '41-5.1.4'], covert: true, whyCovert: someText },
      'KKS-37s1-4s2-1'],
  ])('%s', (_, request, refused) => {
    expect(saidOf(law.covertInDatabasesOnly, request)?.rule ?? null).toBe(refused);
  });
  it.each([
    ['open, by the unit commander', {}, unitCommander, null],
    ['open, by the Commander', {}, commander, 'KKS-37s1-4s2-1'],
    ['covert, by the Commander', { covert: true }, commander, null],
    ['covert, by the unit commander', { covert: true }, unitCommander, 'KKS-37s1-4s2-1'],
  ] as const)('decided %s', (_, request, by, refused) => {
    const refusals = law.whoDecides.flatMap((each) =>
      judged(each, file('M12', { asked: request }), step('grant', by, at)) ?? []);
    expect(refusals.map(({ rule }) => rule)).toEqual(refused === null ? [] : [refused]);
  });
  it.each([
    ['covert, two months', true, '2021-05-01T09:00:00.000Z', null],
    ['covert, a millisecond less', true, '2021-05-01T08:59:59.999Z', null],
    ['covert, a millisecond more', true, '2021-05-01T09:00:00.001Z', 'KKS-37s1-4s2-1'],
    ['open, six months', false, '2021-09-01T09:00:00.000Z', null],
    ['open, a millisecond more', false, '2021-09-01T09:00:00.001Z', 'KKS-37s1-4s2-1'],
  ] as const)('%s', (_, covert, until, refused) => {
    const granted = step('grant', commander, at, { until });
    const refusals = [law.term.longestTerm, law.covertTerm].flatMap((each) =>
      judged(each, file('M12', { asked: { covert } }), granted) ?? []);
    expect(refusals.map(({ rule }) => rule)).toEqual(refused === null ? [] : [refused]);
  });
});

describe('§ 41⁶ (1) and (2) for a cooperating person too (AMB-52)', () => {
  it.each([
    ['told of all rights before the written consent', law.toldOfRights, consent, null],
    ['told of four', law.toldOfRights, { ...consent, told: [1, 2, 3, 4] }, 'KKS-41s6-2'],
    ['told afterwards', law.toldOfRights, { ...consent, toldAt: at }, 'KKS-41s6-2'],
    ['a written consent given before', law.writtenBefore, consent, null],
    ['an oral one', law.writtenBefore, { ...consent, form: 'oral' }, 'KKS-41s6-1.a'],
    ['one given at that instant', law.writtenBefore, { ...consent, givenAt: at }, 'KKS-41s6-1.a'],
    ['one naming the clause', law.writtenConsent, consent, null],
    ['one naming clause 3)', law.writtenConsent, { ...consent, clauses: ['37-1.4-2.3'] },
      'KKS-37s1-4s2.a'],
  ] as const)('%s', (_, rule, given, refused) => {
    expect(saidOf(rule, {}, { consents: [given] })?.rule ?? null).toBe(refused);
  });
});
