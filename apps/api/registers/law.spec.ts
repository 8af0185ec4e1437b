import { aScene, leave, named, record } from '../../../test/faults/scene.js';
import type { Scene } from '../../../test/faults/scene.js';
import type { Cast } from '#measures/story';

let scene: Scene;
beforeAll(async () => { scene = await aScene(); });
afterAll(() => leave(scene));

type Fields = Readonly<Record<string, unknown>>;
const refusals = async (who: Cast, register: string, act: string, fields: Fields) => {
  const outcome = await record(scene, who, register, act, fields);
  return outcome.done ? [] : outcome.refusals.map(({ rule, policy }) => [rule, policy]);
};

describe('§ 37¹ (4³) the Commander authorises a commander of a unit', () => {
  const authorisation = (from: string, until: string) => ({
    person: named(scene, '#unitCommander'), provision: '37-1.4-3', from, until,
    instrument: 'Käskkiri 1',
  });
  const from = '2021-01-05T07:00:00.000Z';
  const authorise = (until: string, who: Cast = 'commander') =>
    refusals(who, 'authorisations', 'record', authorisation(from, until));

  it('for up to one year', async () => {
    expect(await authorise('2022-01-05T06:59:59.999Z')).toEqual([]);
    expect(await authorise('2022-01-05T07:00:00.000Z')).toEqual([]);
  });

  it('not for an instant more than a year', async () => {
    expect(await authorise('2022-01-05T07:00:00.001Z')).toEqual([['KKS-37s1-4s3.a', 'AMB-08']]);
  });

  it('not for no time at all', async () => {
    expect(await authorise(from)).toEqual([['KKS-37s1-4s3.a', 'AMB-08']]);
    expect(await authorise('2021-01-05T07:00:00.001Z')).toEqual([]);
  });

  it('and nobody in the Commander’s place, giving or revoking', async () => {
    const refused = [['KKS-37s1-4s3.a', 'AMB-08']];
    expect(await authorise('2021-06-01T06:00:00.000Z', 'unitCommander')).toEqual(refused);
    const entry = named(scene, '#authorisation0');
    const at = '2021-01-04T07:00:00.000Z';
    expect(await refusals('unitCommander', 'authorisations', 'revoke', { entry, at }))
      .toEqual(refused);
    expect(await refusals('commander', 'authorisations', 'revoke', { entry, at })).toEqual([]);
  });
});

describe('§ 50 3) the Commander or an authorised commander designates a temporary area', () => {
  const designate = (who: Cast, more: Fields = {}) =>
    refusals(who, 'areas', 'record', {
      name: 'Ajutine ala',
      kind: '3',
      from: '2021-01-04T07:00:00.000Z',
      marked: true,
      ...more,
    });

  it('by the Commander', async () => {
    expect(await designate('commander')).toEqual([]);
  });

  it('not by a commander of a unit without authorisation, but by one who has it', async () => {
    expect(await designate('unitCommander')).toEqual([['KKS-50-0-3', undefined]]);
    await record(scene, 'commander', 'authorisations', 'record', {
      person: named(scene, '#unitCommander'),
      provision: '50.0.3',
      instrument: 'Käskkiri 2',
      from: '2021-01-04T07:00:00.000Z',
      until: '2021-12-01T07:00:00.000Z',
    });
    expect(await designate('unitCommander')).toEqual([]);
  });

  it('not retroactively, by a millisecond', async () => {
    const before = { from: '2021-01-04T06:59:59.999Z' };
    expect(await designate('commander', before)).toEqual([['KKS-50-0-3', undefined]]);
    expect(await designate('commander', { from: '2021-01-04T07:00:00.001Z' })).toEqual([]);
  });

  it('while an area of another kind is only written down', async () => {
    const long = { kind: '1', from: '2010-01-01T00:00:00.000Z' };
    expect(await designate('recordsOfficer', long)).toEqual([]);
  });
});

describe('§ 36 (3) 3) offices are handed out by another', () => {
  const appoint = (person: string) =>
    refusals('administrator', 'offices', 'record', {
      person: named(scene, person), office: 'oversight', serviceman: false,
      from: '2021-01-04T07:00:00.000Z',
    });

  it('to anybody but oneself', async () => {
    expect(await appoint('#legalOfficer')).toEqual([]);
    expect(await appoint('#administrator')).toEqual([['KKS-36-3-3', 'AMB-62']]);
  });
});
