import { aScene, leave, named, record } from '../../../test/faults/scene.js';
import type { Scene } from '../../../test/faults/scene.js';
import type { Cast } from '#measures/story';

let scene: Scene;
beforeAll(async () => { scene = await aScene(); });
afterAll(() => leave(scene));

type Fields = Readonly<Record<string, unknown>>;
const write = async (who: Cast, register: string, act: string, fields: Fields) => {
  const outcome = await record(scene, who, register, act, fields);
  return { id: outcome.id, refused: outcome.done ? [] : outcome.refusals.map(({ rule }) => rule) };
};
const from = '2021-01-05T07:00:00.000Z';
const authorise = async (who: Cast, person: string, change: Fields = {}) =>
  write(who, 'authorisations', 'record', {
    person, provision: '41-1.3', from, until: '2022-01-05T07:00:00.000Z',
    instrument: 'Käskkiri 3', ...change,
  });
const serving = async (status: string, unit?: string) => {
  const person = (await write('recordsOfficer', 'people', 'record', {
    name: 'Näidis', estonian: 'yes', identified: true,
  })).id;
  await write('recordsOfficer', 'service', 'record', {
    person, status, from: '2020-01-01T07:00:00.000Z',
  });
  if (unit !== undefined) {
    await write('administrator', 'offices', 'record', {
      person, office: 'requester', unit: named(scene, unit), serviceman: false,
      from: '2021-01-04T07:00:00.000Z',
    });
  }
  return person;
};

describe.each([
  ['§ 41¹ (3)', '41-1.3', 'KKS-41s1-3'],
  ['§ 41² (4)', '41-2.4', 'KKS-41s2-4'],
])('%s the commander of the unit authorises', (_, provision, rule) => {
  const by = async (who: Cast, person: string, change: Fields = {}) =>
    (await authorise(who, person, { provision, ...change })).refused;

  it('an active serviceman of the unit, not the Commander or another unit', async () => {
    const person = named(scene, '#otherRequester');
    expect(await by('unitCommander', person)).toEqual([]);
    expect(await by('commander', person)).toEqual([rule, rule]);
    expect(await by('authorisedCommander', person)).toEqual([rule, rule]);
  });
  it.each([
    ['official', '#unit', []],
    ['employee', '#unit', ['one']],
    ['official', '#otherUnit', ['one']],
    ['official', undefined, ['one']],
  ])('an %s of %s: refusals %j', async (status, unit, refused) => {
    const person = await serving(status, unit);
    expect(await by('unitCommander', person)).toEqual(refused.map(() => rule));
  });
  it('for a year at most', async () => {
    const person = named(scene, '#otherRequester');
    const until = (end: string) => by('unitCommander', person, { until: end });
    expect(await until('2022-01-05T06:59:59.999Z')).toEqual([]);
    expect(await until('2022-01-05T07:00:00.001Z')).toEqual([rule]);
    expect(await until(from)).toEqual([rule]);
  });
  it('and revokes', async () => {
    const { id } = await authorise('unitCommander', named(scene, '#otherRequester'), { provision });
    const revoke = async (who: Cast) =>
      (await write(who, 'authorisations', 'revoke', { entry: id, at: from })).refused;
    expect(await revoke('commander')).toEqual([rule]);
    expect(await revoke('unitCommander')).toEqual([]);
  });
});
