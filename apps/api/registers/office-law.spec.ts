import { aScene, leave, named, record } from '../../../test/faults/scene.js';
import type { Scene } from '../../../test/faults/scene.js';

let scene: Scene;
beforeAll(async () => { scene = await aScene(); });
afterAll(() => leave(scene));

type Fields = Readonly<Record<string, unknown>>;
const appoint = async (fields: Fields) => {
  const outcome = await record(scene, 'administrator', 'offices', 'record', {
    person: named(scene, '#legalOfficer'), serviceman: true, from: '2021-01-04T07:00:00.000Z',
    ...fields,
  });
  return outcome.done ? [] : outcome.refusals.map(({ rule }) => rule);
};

describe('§ 23 (1) one Commander of the Defence Forces at any instant', () => {
  const end = '2022-01-04T07:00:00.000Z';
  const successor = (from: string, until?: string) =>
    appoint({ office: 'commander', from, ...(until === undefined ? {} : { until }) });

  it('so that a second is refused while the first holds the office', async () => {
    expect(await successor('2021-01-04T07:00:00.000Z')).toEqual(['KKS-23-1.a']);
    expect(await successor('2031-01-04T07:00:00.000Z')).toEqual(['KKS-23-1.a']);
  });
  it('and the next begins when the one before has ended, not a millisecond earlier', async () => {
    const first = scene.house.reader.prepare(
      `SELECT id FROM register_row
         WHERE register = 'offices' AND body ->> 'office' = 'commander'`,
    ).get() as { id: string };
    await record(scene, 'administrator', 'offices', 'end', { entry: first.id, at: end });
    expect(await successor('2022-01-04T06:59:59.999Z')).toEqual(['KKS-23-1.a']);
    expect(await successor(end, '2023-01-04T07:00:00.000Z')).toEqual([]);
    expect(await successor('2022-12-01T07:00:00.000Z')).toEqual(['KKS-23-1.a']);
    expect(await successor('2023-01-04T07:00:00.000Z')).toEqual([]);
  });
});

describe('§ 26 (1) a commander is a serviceman', () => {
  it.each([
    ['unitCommander', false, ['KKS-26-1']],
    ['unitCommander', true, []],
    ['requester', false, []],
  ])('%s, serving: %s', async (office, serviceman, refused) => {
    expect(await appoint({ office, serviceman, unit: named(scene, '#unit') })).toEqual(refused);
  });
});
