import { aScene, leave, named, record } from '../../../test/faults/scene.js';
import type { Scene } from '../../../test/faults/scene.js';
import type { Cast } from '#measures/story';
import { areaFacts, entryOf } from '../register/register-facts.js';

let scene: Scene;
beforeAll(async () => { scene = await aScene(); });
afterAll(() => leave(scene));

type Fields = Readonly<Record<string, unknown>>;
const now = '2021-01-04T07:00:00.000Z';
const outcomeOf = async (who: Cast, act: string, fields: Fields) => {
  const outcome = await record(scene, who, 'areas', act, fields);
  return { id: outcome.id, refused: outcome.done ? [] : outcome.refusals.map(told) };
};
/** The rule that refused, and the choice it rests on where it does not rest on the Act alone. */
const told = ({ rule, policy }: { rule: string; policy?: string | undefined }) =>
  (policy === undefined ? rule : `${rule} ${policy}`);
const refusals = async (who: Cast, act: string, fields: Fields) =>
  (await outcomeOf(who, act, fields)).refused;
const recorded = (fields: Fields) =>
  refusals('recordsOfficer', 'record', {
    name: 'Ala', from: '2010-01-01T00:00:00.000Z', ...fields,
  });
const temporary = {
  name: 'Ajutine ala', kind: '3', rightToStay: 'Maaomaniku luba', unavoidable: 'Laskeoht',
  from: now, until: '2021-01-06T07:00:00.000Z',
};
const designate = (more: Fields = {}, who: Cast = 'commander') =>
  refusals(who, 'record', { ...temporary, ...more });
const newTemporary = async () => (await outcomeOf('commander', 'record', temporary)).id;

describe('§ 50 1) territory has its basis', () => {
  it('in possession or in an order, and is refused without', async () => {
    expect(await recorded({ kind: '1', basis: 'possession' })).toEqual([]);
    expect(await recorded({ kind: '1' })).toEqual(['KKS-50-0-1']);
  });
});

describe('§ 53 (3) an order of the Government is referred to', () => {
  it('where territory rests on one', async () => {
    expect(await recorded({ kind: '1', basis: 'order' })).toEqual(['KKS-53-3']);
    expect(await recorded({ kind: '1', basis: 'order', order: '–' })).toEqual(['KKS-53-3']);
    expect(await recorded({ kind: '1', basis: 'order', order: '12.01.2020 nr 7' })).toEqual([]);
  });
  it('and ends the area from the instant it is repealed', async () => {
    const { id: entry } = await outcomeOf('recordsOfficer', 'record', {
      name: 'Objekt', kind: '1', basis: 'order', order: '12.01.2020 nr 8', from: now,
    });
    expect(await refusals('recordsOfficer', 'end', { entry, at: now })).toEqual([]);
    expect(areaFacts(scene.house.reader, entry)?.until).toBe(now);
  });
});

describe('§ 50 2) a ship, an aircraft or a vehicle is identified', () => {
  it('by a mark on the books of the Defence Forces', async () => {
    expect(await recorded({ kind: '2' })).toEqual(['KKS-50-0-2']);
    expect(await recorded({ kind: '2', identifier: 'EML 101 (näidis)' })).toEqual([]);
  });
});

describe('§ 50 3) the Commander or an authorised commander designates a temporary area', () => {
  it('by the Commander, from the very instant', async () => {
    expect(await designate({ from: now })).toEqual([]);
  });
  it('not by a commander of a unit without authorisation, but by one who has it', async () => {
    expect(await designate({}, 'unitCommander')).toEqual(['KKS-50-0-3']);
    await record(scene, 'commander', 'authorisations', 'record', {
      person: named(scene, '#unitCommander'), provision: '50.0.3', instrument: 'Käskkiri 2',
      from: now, until: '2021-12-01T07:00:00.000Z',
    });
    expect(await designate({}, 'unitCommander')).toEqual([]);
  });
  it('not retroactively, by a millisecond', async () => {
    expect(await designate({ from: '2021-01-04T06:59:59.999Z' })).toEqual(['KKS-50-0-3']);
    expect(await designate({ from: '2021-01-04T07:00:00.001Z' })).toEqual([]);
  });
  it('while an area of another kind is only written down, by whoever keeps records', async () => {
    const long = { kind: '1', basis: 'possession', from: '2010-01-01T00:00:00.000Z' };
    expect(await recorded(long)).toEqual([]);
  });
});

describe('§ 54 (1) a right to stay, and no way around it', () => {
  it.each(['rightToStay', 'unavoidable'])('are both said: %s', async (name) => {
    expect(await designate({ [name]: '–' })).toEqual(['KKS-54-1']);
    const { [name]: _gone, ...rest } = temporary as Fields;
    expect(await refusals('commander', 'record', rest)).toEqual(['KKS-54-1']);
  });
});

describe('§ 54 (2) no longer than unavoidable', () => {
  it('so that a temporary area ends, after it has begun', async () => {
    const { until: _until, ...endless } = temporary;
    expect(await refusals('commander', 'record', endless)).toEqual(['KKS-54-2']);
    expect(await designate({ until: now })).toEqual(['KKS-54-2']);
    expect(await designate({ until: '2021-01-04T07:00:00.001Z' })).toEqual([]);
  });
});

describe('§ 51 (1) the time of the marking is on record', () => {
  it('once, and when it has come', async () => {
    const entry = await newTemporary();
    const mark = (markedAt: string) => refusals('recordsOfficer', 'mark', { entry, markedAt });
    expect(areaFacts(scene.house.reader, entry)?.marked).toBe(false);
    expect(await mark('2021-01-04T07:00:00.001Z')).toEqual(['KKS-51-1']);
    expect(await mark(now)).toEqual([]);
    expect(areaFacts(scene.house.reader, entry)?.marked).toBe(true);
    expect(entryOf(scene.house.reader, 'areas', entry)?.['markedAt']).toBe(now);
    expect(await mark(now)).toEqual(['KKS-51-1']);
  });
});

describe('§ 54 (3) the police and the local government are told immediately', () => {
  const due = '2021-01-04T08:00:00.000Z';
  let entry: string;
  const tell = (to: string, toldAt: string, more: Fields = {}) =>
    refusals('recordsOfficer', 'notify', { entry, to, toldAt, reference: 'Teade 1', ...more });
  beforeAll(async () => {
    entry = await newTemporary();
    scene.clock.turnTo('2021-01-04T09:00:00.000Z');
  });

  it('within the hour, or with the reason why later', async () => {
    expect(await tell('police', '2021-01-04T07:59:59.999Z')).toEqual([]);
    expect(await tell('localGovernment', due)).toEqual(['KKS-54-3.b AMB-04']);
    expect(areaFacts(scene.house.reader, entry)?.notified).toEqual(['police']);
    expect(await tell('localGovernment', due, { late: 'Side oli katkenud.' })).toEqual([]);
    expect(areaFacts(scene.house.reader, entry)?.notified).toEqual(['police', 'localGovernment']);
  });
  it('not before it has happened, and of no other area', async () => {
    expect(await tell('police', '2021-01-04T09:00:00.001Z', { late: 'Alles tuleb.' }))
      .toEqual(['KKS-54-3.b']);
    const other = { entry: named(scene, '#area'), late: 'Ei ole ajutine.' };
    expect(await tell('police', due, other)).toEqual(['KKS-54-3.b']);
  });
});
