import { anAct, inOrder } from '../../../../test/support/assistance.js';
import { everyRequest, ownParts } from '../../../../test/support/every-request.js';
import {
  commander, file, legalOfficer, records, requester, secretItem, someText, step, system,
  unitCommander,
} from '../../../../test/support/situation.js';
import { arrowsOf, statesOf, walk } from '../../../../test/support/walk.js';
import type { Instant } from '#calendar/instant';
import type { Facts } from '#law/facts';
import type { Actor, Step } from '#statechart/step';
import { m04 } from './index.js';

const { machine } = m04;
const service: Actor = { person: 'p_service', office: 'foreignIntelligence', unit: null };
const signed: Instant = '2021-02-12T08:00:00.000Z';
const after: Instant = '2021-03-01T08:00:00.000Z';
const over: Instant = '2021-05-03T08:00:00.000Z';
const world: Partial<Facts> = { telling: [{ case: 's_1', person: 'p_subject' }] };
const reasons = { reasons: someText };
const said = (type: string, by: Actor, at: Instant, fields: object = reasons): Step =>
  step(type, by, at, { ...fields }, world);
const decision = { ...reasons, proportionality: someText, extent: 'asAsked' };

/** From the request to the Service at work; `change` replaces what one step is said with. */
const path = (change: (said: Step) => Step = (each) => each): Step[] => [
  said('request', requester, signed, inOrder),
  said('submit', requester, signed, {}),
  said('findLawful', legalOfficer, signed),
  said('grant', commander, signed, decision),
  said('send', records, signed, { reference: someText }),
  said('accept', service, signed, { ...reasons, reference: someText }),
].map(change);

const item = { ...secretItem, act: 1 };
const everything = [
  ...path(),
  said('withdraw', requester, signed), said('refuse', commander, signed),
  said('returnForChanges', commander, signed), said('findUnlawful', legalOfficer, signed),
  said('findLawfulWithChanges', legalOfficer, signed),
  said('decline', service, signed, { ...reasons, condition: 'otherWays' }),
  said('stop', unitCommander, after),
  said('giveResult', service, after, { ...anAct, otherPower: someText }),
  said('finish', service, after, {}), said('finishWithoutAct', service, after),
  said('storeItem', records, after, item),
  said('addDocument', records, after, { kind: 'other', reference: someText }),
  said('identify', records, after, { person: 'p_other', finding: 'restricted' }),
  said('timePassed', system, over, { deadline: 'overview' }),
  said('reconcile', records, over, {
    overview: someText, year: 2021, third: '1', finding: 'agrees',
  }),
  said('close', records, over, {}),
];
const walked = (steps: readonly Step[]) => walk(machine, file('M04'), steps);
const inEffect = (states: ReadonlySet<string>) =>
  [...states].filter((state) => state.startsWith('effective'));
const instead = (type: string, more: object) =>
  walked(path((each) => (each.type === type ? { ...each, ...more } : each)));

describe('§ 39 the walk of a case', () => {
  const { states, arrows } = walked(everything);

  it('reaches every state', () => {
    expect(statesOf(machine).length).toBeGreaterThan(10);
    expect([...states].sort()).toEqual(statesOf(machine).sort());
  });
  it('takes every arrow', () => {
    expect(arrowsOf(machine).length).toBeGreaterThan(20);
    expect([...arrows].sort()).toEqual(arrowsOf(machine).sort());
  });
});

describe('§ 39 no path to assistance passes by a gate', () => {
  it('is in effect when everything is in order', () => {
    expect(inEffect(walked(path()).states)).toEqual(['effective.collecting']);
  });
  it.each<[string, string, object]>([
    ...everyRequest,
    ['military defence', 'KKS-36-1-1', { purpose: '36-1-2' }],
    ['military defence', 'KKS-39-1.b', { purpose: '36-1-2' }],
    ['the power', 'KKS-39-1.c', { section: undefined }],
    ['the written form', 'KKS-39-1.d', { neededBy: undefined }],
    ['other ways', 'KKS-39-2.a', { otherWays: undefined }],
    ['unavoidable need', 'KKS-39-2.b', { unavoidable: undefined }],
  ])('asks the request for %s', (_, rule, change) => {
    const { states, refusals } = instead('request', change);
    expect([...refusals]).toContain(`submit ${rule}`);
    expect(inEffect(states)).toEqual([]);
  });
  it.each<[string, string, Actor]>([
    ['a commander of a unit', 'KKS-39-1.a', unitCommander],
    ...ownParts,
  ])('does not let %s sign', (_, rule, by) => {
    const { states, refusals } = instead('grant', said('grant', by, signed, decision));
    expect([...refusals]).toContain(`grant ${rule}`);
    expect(inEffect(states)).toEqual([]);
  });
  it('asks the Commander for reasons and proportionality of their own', () => {
    for (const [lacks, rule] of [['reasons', 'KKS-1-2'], ['proportionality', 'KKS-36-4.c']]) {
      const { states, refusals } = instead('grant', { [lacks!]: undefined });
      expect([...refusals]).toContain(`grant ${rule}`);
      expect(inEffect(states)).toEqual([]);
    }
  });
});

describe('§ 39 no case is closed before everything is in it', () => {
  it.each([
    ['a stored item', 'KKS-43-1.a', 'storeItem'],
    ['the overview', 'KKS-39-3', 'reconcile'],
  ])('asks for %s', (_, rule, without) => {
    const { states, refusals } = walked(
      everything.filter(({ type }) => ![without, 'decline', 'finishWithoutAct'].includes(type)));
    expect([...refusals]).toContain(`close ${rule}`);
    expect(states.has('closed')).toBe(false);
  });
});
