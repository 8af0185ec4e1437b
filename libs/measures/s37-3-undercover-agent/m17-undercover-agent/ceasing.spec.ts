import { actingAbroad, world as registers } from '../../../../test/support/abroad.js';
import {
  commander, file, requester, someText, step, unitCommander,
} from '../../../../test/support/situation.js';
import type { Instant } from '#calendar/instant';
import type { Facts, PersonFacts } from '#law/facts';
import type { CaseFile } from '#statechart/case-file';
import { decide, revive } from '#statechart/decide';
import type { Actor } from '#statechart/step';
import { machine } from './machine.js';

const agent: PersonFacts = {
  id: 'p_agent', identified: true, estonian: 'yes', status: 'serviceman',
  serviceFrom: '2014-08-01T06:00:00.000Z', serviceUntil: null,
  cooperatesFrom: null, cooperatesUntil: null, consents: [], daysBefore: 0,
};
const world: Partial<Facts> = { ...registers, agent };
const unit = world.unit!;
const at: Instant = '2021-02-10T10:00:00.000Z';
const reasons = { reasons: someText };
const permitted = file('M17', {
  asked: { ...actingAbroad, agent: 'p_agent', cover: ['serviceConcealed'] },
  until: '2021-03-01T10:00:00.000Z',
  kept: { decision: { at: '2021-02-01T10:00:00.000Z', by: unitCommander } },
});
const saying = (
  type: string, state: string, caseFile: CaseFile, facts: Partial<Facts>, when = at,
) => {
  const said = step(type, requester, when, reasons, { ...world, ...facts });
  const decision = decide(machine, revive(machine, { state, file: caseFile }), said);
  return decision.taken ? [] : decision.refusals.map(({ rule }) => rule);
};
const ceased: [string, Partial<Facts>, string][] = [
  ['the row of the unit for agents', { unit: { ...unit, designated: ['37.2.2'] } }, 'KKS-37s3-3'],
  ['the row of the unit for abroad', { unit: { ...unit, designated: ['37-3.3'] } }, 'KKS-37-3'],
  ['the method on the list', { methods: [] }, 'KKS-38'],
  ['the service of the agent', { agent: { ...agent, serviceUntil: at } }, 'KKS-37s3-2'],
];

describe.each([
  ['activate', 'decided'],
  ['resume', 'effective.paused'],
])('§ 37³ what has ceased forbids the step: %s', (type, state) => {
  it('holds while everything stands', () => {
    expect(saying(type, state, permitted, {})).toEqual([]);
  });
  it.each(ceased)('without %s', (_, facts, rule) => {
    expect(saying(type, state, permitted, facts)).toEqual([rule]);
  });
  it('from the review date on', () => {
    expect(saying(type, state, permitted, {}, '2021-03-01T09:59:59.999Z')).toEqual([]);
    expect(saying(type, state, permitted, {}, '2021-03-01T10:00:00.000Z')).toEqual(['KKS-37s3-1']);
  });
});

describe('AMB-24 the review of the use of an agent', () => {
  const reviewing = (by: Actor, fields: object = {}, facts: Partial<Facts> = {}) => {
    const given = { ...reasons, until: '2021-08-10T09:00:00.000Z', ...fields };
    const said = step('review', by, at, given, { ...world, ...facts });
    const state = revive(machine, { state: 'effective.suspended', file: permitted });
    const decision = decide(machine, state, said);
    return decision.taken ? [] : decision.refusals.map(({ rule }) => rule);
  };

  it('is made by the commander of the unit, as the permission was', () => {
    expect(reviewing(unitCommander)).toEqual([]);
    expect(reviewing(commander)).toEqual(['KKS-37s3-3']);
    expect(reviewing({ ...unitCommander, person: 'p_agent' })).toEqual(['KKS-36-3-3']);
  });
  it('names the next date, six months ahead at most, within the known service', () => {
    expect(reviewing(unitCommander, { until: '2021-08-10T09:00:00.001Z' })).toEqual(['KKS-37s3-1']);
    const leaving = { agent: { ...agent, serviceUntil: '2021-08-10T08:59:59.999Z' } } as const;
    expect(reviewing(unitCommander, {}, leaving)).toEqual(['KKS-37s3-2']);
  });
  it.each(ceased)('is refused without %s', (_, facts, rule) => {
    expect(reviewing(unitCommander, {}, facts)).toContain(rule);
  });
});

describe('§ 37³ (4) what keeps an ended case open', () => {
  const entry = { at, by: requester };
  const whole = { ...permitted, kept: { return: entry }, lists: { items: [entry] } };
  const closing = (change: Partial<CaseFile>) =>
    saying('close', 'ended.stopped', { ...whole, ...change }, {});

  it('is nothing once the file is kept, the rights restored and the agent back', () => {
    expect(closing({})).toEqual([]);
  });
  it('is an agent not back, a right not restored, or information not in a file', () => {
    expect(closing({ kept: {} })).toEqual(['KKS-37s3-4']);
    expect(closing({ lists: { ...whole.lists, suspensions: [entry] } })).toEqual(['KKS-37s3-4']);
    expect(closing({ lists: {} })).toEqual(['KKS-43-1.a']);
  });
});
