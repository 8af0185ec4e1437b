import {
  commander, file, judged, requester, step, system, unitCommander,
} from '../../../test/support/situation.js';
import type { Instant } from '#calendar/instant';
import type { ControllerFacts, Facts } from '#law/facts';
import { situationOf } from '#law/rule';
import type { Rule } from '#law/rule';
import * as law from './control.js';

const at: Instant = '2021-03-01T07:00:00.000Z';
const until: Instant = '2021-09-01T07:00:00.000Z';
const authorisation = { id: 'a_1', provision: '37-1.5', from: at, until };
const official: ControllerFacts = {
  person: 'p_official', commander: false, official: true, authorisations: [authorisation],
};
const chief: ControllerFacts = {
  person: 'p_commander', commander: true, official: false, authorisations: [],
};
const said = (
  rule: Rule,
  controller: ControllerFacts | null,
  fields = {},
  caseFile = file('M10'),
) =>
  judged(rule, caseFile, step('assignController', unitCommander, at, fields, { controller }))
    ?.rule ?? null;
const assigned = (more: object = {}) => file('M10', {
  kept: { controller: { at, by: unitCommander, controller: 'p_official', ...more } },
});

describe('§ 37¹ (5) the Commander or an official he or she authorised controls', () => {
  it.each([
    ['the Commander', chief, null],
    ['an authorised official', official, null],
    ['an official without authorisation', { ...official, authorisations: [] }, 'KKS-37s1-5'],
    ['an official authorised for another provision',
      { ...official, authorisations: [{ ...authorisation, provision: '37-1.4-3' }] },
      'KKS-37s1-5'],
    ['an authorised serviceman', { ...official, official: false }, 'KKS-37s1-5'],
    ['nobody known', null, 'KKS-37s1-5'],
  ] as const)('%s', (_, controller, refused) => {
    expect(said(law.fitToControl, controller)).toBe(refused);
  });
});

describe('§ 37¹ (5) whoever controls does nothing else in the case (AMB-62)', () => {
  const handled = file('M10', {
    kept: { decision: { at, by: unitCommander } },
    lists: { assignments: [{ at, by: unitCommander, role: 'handler', person: 'p_handler' }] },
  });
  it.each([
    ['p_official', null], ['p_requester', 'KKS-37s1-5'], ['p_unit', 'KKS-37s1-5'],
    ['p_handler', 'KKS-37s1-5'],
  ])('%s', (controller, refused) => {
    expect(said(law.controllerApart, official, { controller }, handled)).toBe(refused);
  });
  it.each([
    ['handler', 'p_official', 'KKS-37s1-5'], ['handler', 'p_handler', null],
    ['recordKeeper', 'p_official', null],
  ])('as %s, %s', (role, person, refused) => {
    expect(said(law.handlerApart, null, { role, person }, assigned())).toBe(refused);
  });
});

describe('§ 37¹ (5) nobody controls: it does not begin, or is suspended', () => {
  const stands = (caseFile: ReturnType<typeof assigned>, facts: Partial<Facts>, when = at) => {
    const asked = step('timePassed', system, when, {}, facts);
    return [judged(law.controlled, caseFile, asked), judged(law.controlLost, caseFile, asked)]
      .map((refusal) => refusal === null);
  };
  it('holds until the last instant of the assignment', () => {
    const short = assigned({ until: '2021-04-01T07:00:00.000Z' });
    expect(stands(short, { controller: official }, '2021-04-01T06:59:59.999Z'))
      .toEqual([true, false]);
    expect(stands(short, { controller: official }, '2021-04-01T07:00:00.000Z'))
      .toEqual([false, true]);
    expect(stands(short, { controller: official }, '2021-04-01T07:00:00.001Z'))
      .toEqual([false, true]);
  });
  it('is lost with the authorisation or the office', () => {
    expect(stands(assigned(), { controller: { ...official, authorisations: [] } }))
      .toEqual([false, true]);
    expect(stands(assigned(), { controller: { ...chief, commander: false } }))
      .toEqual([false, true]);
  });
  it('never was where nobody was assigned', () => {
    expect(stands(file('M10'), { controller: null })).toEqual([false, false]);
    expect(said(law.controllerThere, null)).toBe('KKS-37s1-5');
    expect(said(law.controllerMissing, null)).toBeNull();
    expect(said(law.controllerMissing, official, {}, assigned())).toBe('KKS-37s1-5');
  });
  it('ends by itself at the earlier of assignment and authorisation', () => {
    const due = (fields: object, controller: ControllerFacts, caseFile = file('M10')) =>
      law.controlEnds.due(situationOf(caseFile,
        step('assignController', requester, at, { ...fields }, { controller })));
    const named = { controller: 'p_official' };
    expect(due(named, official)).toBe(until);
    expect(due({ ...named, until: '2021-04-01T07:00:00.000Z' }, official))
      .toBe('2021-04-01T07:00:00.000Z');
    expect(due({ ...named, until: '2021-10-01T07:00:00.000Z' }, official)).toBe(until);
    expect(due({ controller: commander.person }, chief)).toBeNull();
    expect(due({}, chief, assigned({ until }))).toBe(until);
  });
});
