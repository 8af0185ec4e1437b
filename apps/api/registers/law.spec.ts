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
