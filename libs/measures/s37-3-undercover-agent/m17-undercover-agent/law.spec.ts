import {
  actingAbroad, asked, inOperation, operation, ruleOf, saidOf, world,
} from '../../../../test/support/abroad.js';
import {
  commander, file, judged, legalOfficer, requester, step, unitCommander,
} from '../../../../test/support/situation.js';
import type { Instant } from '#calendar/instant';
import type { PersonFacts } from '#law/facts';
import type { CaseFile } from '#statechart/case-file';
import type { Step } from '#statechart/step';
import * as law from './law.js';

const agent: PersonFacts = {
  id: 'p_agent', identified: true, estonian: 'yes', status: 'serviceman',
  serviceFrom: '2016-02-15T06:00:00.000Z', serviceUntil: null,
  cooperatesFrom: null, cooperatesUntil: null, consents: [], daysBefore: 0,
};
const request = { ...actingAbroad, agent: 'p_agent', cover: ['alteredIdentity'] };
const with_ = (change: Partial<PersonFacts>) => ({ agent: { ...agent, ...change } });
const of = (id: string) => ruleOf(law.standing, id);
const use = (change: Partial<CaseFile> = {}) =>
  file('M17', { asked: request, effectiveFrom: '2021-02-08T07:00:00.000Z', ...change });
const said = (type: string, by: typeof requester, fields: object = {}): Step =>
  step(type, by, '2021-05-05T06:00:00.000Z', { ...fields }, { ...world, agent });

describe('§ 37³ (1) an undercover agent serves one of four purposes', () => {
  it('refuses a request that names none', () => {
    expect(saidOf(of('KKS-37s3-1'), request)).toBeNull();
    expect(saidOf(of('KKS-37s3-1'), { ...request, clause: undefined })).toMatchObject({
      rule: 'KKS-37s3-1', by: '§ 37³ (1)',
    });
  });
});

describe('§ 37³ (1) 1) preparing an operation in an area on record', () => {
  it('holds before it begins, and refuses without its area or once it ended', () => {
    const rule = of('KKS-37s3-1-1');
    const later = { ...operation, from: '2021-03-01T00:00:00.000Z' } as const;
    expect(saidOf(rule, { ...request, clause: '1' }, { operation: later })).toBeNull();
    for (const lacks of [null, { ...operation, hasArea: false }, { ...operation, until: asked }]) {
      expect(saidOf(rule, { ...request, clause: '1' }, { operation: lacks })).toMatchObject({
        by: '§ 37³ (1) 1)',
      });
    }
  });
});

describe('§ 37³ (1) 2) conducting an operation under way', () => {
  it('holds from its first instant, not a millisecond before', () => {
    const from = (instant: Instant) =>
      saidOf(of('KKS-37s3-1-2'), inOperation, { operation: { ...operation, from: instant } });
    expect(from(asked)).toBeNull();
    expect(from('2021-02-01T10:00:00.001Z')).toMatchObject({ by: '§ 37³ (1) 2)' });
  });
});

describe('§ 37³ (1) 3) protecting a unit in an operation', () => {
  it('needs unit, operation and a clause of § 37 (2)', () => {
    const rule = of('KKS-37s3-1-3');
    const protecting = { ...inOperation, clause: '3', protectedUnit: 'u_2' };
    expect(saidOf(rule, protecting)).toBeNull();
    expect(saidOf(rule, protecting, { operation: null })).not.toBeNull();
    for (const lacks of [{ limb: undefined }, { protectedUnit: undefined }]) {
      expect(saidOf(rule, { ...protecting, ...lacks })).toMatchObject({
        by: '§ 37³ (1) 3)', policy: 'AMB-25',
      });
    }
  });
});

describe('§ 37³ (1) 4) information necessary for acting outside Estonia', () => {
  it('needs its necessity stated', () => {
    expect(saidOf(of('KKS-37s3-1-4'), request)).toBeNull();
    expect(saidOf(of('KKS-37s3-1-4'), { ...request, abroadNecessity: undefined })).toMatchObject({
      by: '§ 37³ (1) 4)',
    });
  });
});

describe('§ 37³ (2) the agent is an active serviceman', () => {
  const asks = (change: Partial<PersonFacts>) =>
    saidOf(law.activeServiceman, request, with_(change));

  it('holds from entry into service', () => {
    expect(asks({ serviceFrom: asked })).toBeNull();
    expect(asks({ serviceFrom: '2021-02-01T10:00:00.001Z' })).toMatchObject({
      rule: 'KKS-37s3-2', by: '§ 37³ (2)',
    });
  });
  it('holds to the last instant of service, not at its end', () => {
    expect(asks({ serviceUntil: '2021-02-01T10:00:00.001Z' })).toBeNull();
    expect(asks({ serviceUntil: asked })).not.toBeNull();
  });
  it.each(['official', 'employee', 'candidate', 'serviceRelated', 'none', 'unknown'] as const)(
    'refuses: %s', (status) => {
      expect(asks({ status })).toMatchObject({ rule: 'KKS-37s3-2' });
    });
  it('refuses nobody, and a person not identified', () => {
    expect(saidOf(law.activeServiceman, request, { agent: null })).toMatchObject({
      because: { en: 'no undercover agent is named' },
    });
    expect(asks({ identified: false })).not.toBeNull();
  });
  it('keeps the activity covert in one of two ways', () => {
    expect(saidOf(law.coverNamed, request)).toBeNull();
    expect(saidOf(law.coverNamed, { ...request, cover: [] })).not.toBeNull();
  });
  it('is not permitted past a known end of service', () => {
    const until = (instant: Instant) =>
      judged(law.withinService, use(), step('grant', unitCommander, asked, { until: instant }, {
        ...with_({ serviceUntil: '2021-04-14T21:00:00.000Z' }),
      }));
    expect(until('2021-04-14T21:00:00.000Z')).toBeNull();
    expect(until('2021-04-14T21:00:00.001Z')).not.toBeNull();
  });
  it('has left at the end of service, which stands in the diary', () => {
    const leaves = with_({ serviceUntil: '2021-04-14T21:00:00.000Z' });
    expect(saidOf(law.agentLeft, request, leaves, '2021-04-14T21:00:00.000Z')).toBeNull();
    expect(saidOf(law.agentLeft, request, leaves, '2021-04-14T20:59:59.999Z')).not.toBeNull();
    const heard = step('agentServiceEnded', requester, asked, {}, leaves);
    expect(law.serviceEnds.due({ file: use(), step: heard, facts: heard.facts, law: {} as never }))
      .toBe('2021-04-14T21:00:00.000Z');
  });
});

describe('§ 37³ (3) the commander of the designated unit permits in writing', () => {
  it('holds for the commander of the unit', () => {
    expect(judged(law.whoPermits, use(), said('grant', unitCommander))).toBeNull();
  });
  it('refuses the Commander of the Defence Forces, a legal officer and a civilian head', () => {
    const civilian = said('grant', unitCommander);
    const actor = { ...civilian.facts.actor, serviceman: false };
    for (const by of [
      said('grant', commander), said('grant', legalOfficer),
      { ...civilian, facts: { ...civilian.facts, actor } },
    ]) {
      expect(judged(law.whoPermits, use(), by)).toMatchObject({
        rule: 'KKS-37s3-3', by: '§ 37³ (3)',
      });
    }
  });
  it('refuses the commander of another unit, whatever the Commander authorised', () => {
    const other = said('grant', { ...unitCommander, person: 'p_other' });
    const actor = {
      ...other.facts.actor,
      commands: ['u_2'],
      authorisations: [{
        id: 'a_1', provision: '37-3.3',
        from: '2021-01-01T00:00:00.000Z', until: '2022-01-01T00:00:00.000Z',
      } as const],
    };
    const delegated = { ...other, facts: { ...other.facts, actor } };
    expect(judged(law.whoPermits, use(), delegated)).not.toBeNull();
  });
  it('needs the row of the unit for agents', () => {
    const rule = of('KKS-37s3-3');
    expect(saidOf(rule, request)).toBeNull();
    const unit = { ...world.unit!, designated: ['37.2.1', '37.2.2'] };
    expect(saidOf(rule, request, { unit })).toMatchObject({ by: '§ 37³ (3)', policy: 'AMB-07' });
  });
  it('is not given to oneself', () => {
    const own = { ...unitCommander, person: 'p_agent' };
    expect(judged(law.agentApart, use(), said('grant', unitCommander))).toBeNull();
    expect(judged(law.agentApart, use(), said('grant', own))).toMatchObject({ policy: 'AMB-62' });
  });
});
