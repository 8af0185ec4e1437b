import { checkedPerson, consent } from '../../../test/support/background-check.js';
import { someText, step, unitCommander } from '../../../test/support/situation.js';
import {
  check, concluding, day, hearing, nine, ofPerson, path, profile, reasons, said, waiver,
} from '../../../test/support/proceeding.js';
import { arrowsOf, statesOf, walk } from '../../../test/support/walk.js';
import type { Instant } from '#calendar/instant';
import type { Facts } from '#law/facts';
import type { Step } from '#statechart/step';
import { backgroundCheck } from './index.js';
import { machine } from './machine.js';
import { stories } from './stories.js';

const opened = check({ asked: {} });
const contractor = ofPerson({ status: 'serviceRelated' });
const admission = { request: { aim: 'admission' } };
const stay = { place: someText, from: '2012-01-10', until: '2012-06-10', age: 22 };
const training = { what: someText, from: '2018-01-10', until: '2018-06-10' };
const penalty = {
  kind: 'disciplinary', standing: 'valid', role: 'punished', on: '2019-01-01', what: someText,
};
const discontinuing = said('discontinue', reasons);
const entering = [
  said('enterStay', stay), said('enterTraining', training), said('enterProceeding', penalty),
];
const waiving = step('waive', unitCommander, day, { ...waiver }, ofPerson());
const whole = path();
const also = (...more: readonly Step[]) => [...whole, ...more];

/** Short walks, each with what it is there for; every order of the steps is tried in each. */
const walks = [
  also(discontinuing), also(said('linkAct')), also(...entering),
  also(waiving, discontinuing), also(said('recordHearing', hearing)),
  also(said('refuseConsent', { reference: someText }), discontinuing,
    concluding({ outcome: 'release', governs: 'militaryService' })),
  [...path(contractor, admission), said('refuseConsent', { reference: someText }, contractor)],
].map((steps) => walk(machine, opened, steps));
const reached = (what: 'states' | 'arrows') =>
  new Set(walks.flatMap((each) => [...each[what]]));

describe('§ 41³ the walk of a background check', () => {
  it('reaches every state', () => {
    expect(statesOf(machine)).toHaveLength(13);
    expect([...reached('states')].sort()).toEqual(statesOf(machine).sort());
  });
  it('takes every arrow but one: an act of the check never follows on a refused consent', () => {
    const untaken = arrowsOf(machine).filter((arrow) => !reached('arrows').has(arrow));
    expect(untaken).toEqual(['consentRefused linkAct 0']);
    expect(arrowsOf(machine).length).toBeGreaterThan(30);
  });
  it('is never in effect: it is no means, and collects nothing by itself', () => {
    expect(backgroundCheck).toMatchObject({ notifiable: false, covertSurveillance: false });
    expect(arrowsOf(machine).filter((arrow) => / (activate|grant|logActivity) /.test(arrow)))
      .toEqual([]);
  });
});

describe('§ 41³ no path to an outcome passes by a gate', () => {
  const person = (change: object) => ofPerson({ ...change });
  const withConsent = (change: object) =>
    person({ consents: [{ ...consent, ...change }] });
  const broken: [string, string, Partial<Facts>, Readonly<Record<string, object>>][] = [
    ['reasons', 'begin KKS-1-2', ofPerson(), { request: { reasons: undefined } }],
    ['a class', 'begin KKS-41s3-1.a', person({ status: 'none' }), {}],
    ['a designated unit', 'begin KKS-41s3-1.a', { ...ofPerson(), unit: null }, {}],
    ['the aim of the class', 'begin KKS-41s3-1.b', ofPerson(), { request: { aim: 'admission' } }],
    ['a post applied for', 'begin KKS-41s3-1.b', person({ status: 'candidate' }), {}],
    ['being told of regularity', 'begin KKS-41s4-1.b', ofPerson(),
      { request: { toldAt: undefined } }],
    ['the listed items', 'begin KKS-41s4-1.c', ofPerson(), { request: { asks: ['other'] } }],
    ['telling in writing', 'tellRights KKS-41s6-2', ofPerson(),
      { tellRights: { document: undefined } }],
    ...[1, 2, 3, 4, 5].map((n): typeof broken[number] => [
      `right ${n}`, `tellRights KKS-41s6-2-${n}`, ofPerson(),
      { tellRights: { told: [1, 2, 3, 4, 5].filter((m) => m !== n).map((m) => `41-6.2.${m}`) } },
    ]),
    ['a written consent', 'giveConsent KKS-41s6-1.a', withConsent({ form: 'oral' }), {}],
    ['a recent consent', 'giveConsent KKS-41s6-1.b', withConsent(
      { toldAt: '2016-01-01T08:00:00.000Z', givenAt: '2016-01-01T08:00:00.000Z' }), {}],
    ['a consent after being told', 'giveConsent KKS-41s6-2', withConsent({ told: [1] }), {}],
    ['a profile', 'beginWithoutProfile KKS-41s4-1.a', ofPerson(),
      { handInProfile: { names: undefined } }],
    ['a fresh profile', 'handInProfile KKS-41s4-1.a', ofPerson(),
      { handInProfile: { filledAt: '2016-03-01T08:00:00.000Z' } }],
    ['a profile after being told', 'handInProfile KKS-41s4-1.b', ofPerson(),
      { handInProfile: { filledAt: '2021-02-20T07:59:59.999Z' } }],
    ['the family', 'handInProfile KKS-41s4-2-14', ofPerson(), { handInProfile: { family: null } }],
    ['a statement', 'handInProfile KKS-41s4-2-18', ofPerson(),
      { handInProfile: { noDependence: undefined } }],
    ['what has nothing to say', 'handInProfile KKS-41s4-2-21', ofPerson(),
      { handInProfile: { none: profile.none.filter((key) => key !== '41-4.2.21') } }],
    ['only listed relatives', 'handInProfile KKS-41s4-2-14', ofPerson(),
      { handInProfile: { relatives: ['siblings'] } }],
    ['a listed circumstance', 'recordFinding KKS-41s3-1.a', ofPerson(),
      { recordFinding: { circumstances: ['other'] } }],
    ['a source', 'recordFinding KKS-41s3-1-4', ofPerson(), { recordFinding: { source: null } }],
    ['all nine', 'completeFindings KKS-41s3-1-9', ofPerson(),
      { recordFinding: { circumstances: nine.slice(0, 8) } }],
    ['reasons of the outcome', 'conclude KKS-1-2', ofPerson(), { conclude: { reasons: null } }],
    ['the four addressees', 'conclude KKS-41s6-2-5', ofPerson(), { conclude: { remedies: [] } }],
    ['both findings', 'conclude KKS-41s3-2.a', ofPerson(), { conclude: { outcome: 'release' } }],
    ['a circumstance for another Act', 'conclude KKS-41s3-2.b', ofPerson(),
      { conclude: { outcome: 'routed', governs: 'militaryService' } }],
    ['a hearing', 'conclude KKS-41s6-2-4', ofPerson(), { conclude: { outcome: 'release' } }],
    ['both findings on an official', 'conclude KKS-41s3-3.a', person({ status: 'official' }),
      { conclude: { outcome: 'release' } }],
    ['an outcome of the class', 'conclude KKS-41s3-4', contractor,
      { ...admission, conclude: { outcome: 'refuse' } }],
  ];

  it.each(broken)('needs %s', (_, refusal, facts, change) => {
    const { states, refusals } = walk(machine, opened, path(facts, change));
    expect([...refusals]).toContain(refusal);
    expect([...states]).not.toContain('decided');
  });
  it('goes to the end where none is broken', () => {
    expect([...walk(machine, opened, whole).states]).toContain('closed');
  });
  it('is not decided by whoever opened it', () => {
    const own = { ...concluding({}), by: said('x').by };
    const { states, refusals } = walk(machine, opened,
      whole.map((each) => (each.type === 'conclude' ? own : each)));
    expect([...refusals]).toContain('conclude KKS-36-3-3');
    expect([...states]).not.toContain('decided');
  });
});

describe('§ 41³ what has ceased meanwhile forbids further acts of the check', () => {
  const later: Instant = '2026-02-24T08:00:00.000Z';
  const linking = (facts: Partial<Facts>, at: Instant = day) => {
    const { refusals } = walk(machine, opened, also(said('linkAct', {}, facts, at)));
    return [...refusals].filter((each) => each.startsWith('linkAct')).sort();
  };
  const world = (change: object) => ofPerson({ ...checkedPerson, ...change });

  it('holds while everything stands', () => {
    expect(linking(ofPerson())).toEqual([]);
  });
  it.each([
    ['the consent', world({ consents: [{ ...consent, withdrawnAt: day }] }), day,
      ['linkAct KKS-41s6-1.a']],
    ['five years of the consent', ofPerson(), later, ['linkAct KKS-41s6-1.b']],
    ['the service', world({ serviceUntil: day }), day, ['linkAct KKS-41s6-1.c']],
  ])('without %s', (_, facts, at, rules) => {
    expect(linking(facts, at)).toEqual(rules);
  });
});

describe('§ 41³ the name card', () => {
  it('has each gate refused in some story', () => {
    const refused = new Set(stories.flatMap(({ lines }) =>
      lines.flatMap((line) => ('refused' in line ? line.refused ?? [] : []))));
    const gates = Object.values(backgroundCheck.gates).flat().filter((id) => id.startsWith('KKS-'));
    expect(gates.filter((id) => !refused.has(id))).toEqual([]);
  });
});
