import { parseEntry } from '#trail/entry';
import { measures } from '#measures/index';
import type { Cast } from '#measures/story';
import { aScene, leave, record } from '../../../test/faults/scene.js';
import type { Scene } from '../../../test/faults/scene.js';
import { rows } from '../database/prepared.js';
import { sightOf } from '../people/need-to-know.js';
import { entryOf } from '../register/register-facts.js';
import { NotYours } from '../register/answers.js';
import { registerSight } from './who-reads.js';

let scene: Scene;
let demand: string;
beforeEach(async () => {
  scene = await aScene();
  demand = (await record(scene, 'recordsOfficer', 'inspections', 'record', {
    letter: 'JJK 2-1/14', receivedAt: at, demanded: 'Keeldumised 2020. aastal ja nende põhjused.',
  })).id;
});
afterEach(() => leave(scene));

const at = '2021-01-04T07:00:00.000Z';
const answer = (who: Cast, outcome: string) =>
  record(scene, who, 'inspections', 'close', { entry: demand, at, outcome });
const closedAt = () => entryOf(scene.house.reader, 'inspections', demand)?.['closedAt'];
const lastInTrail = () => parseEntry(rows<{ bytes: Buffer }>(
  scene.house.reader, 'SELECT bytes FROM entry ORDER BY seq DESC LIMIT 1',
)[0]!.bytes);

describe('§ 42 (3) the oversight committee of the Riigikogu', () => {
  it.each(['provided', 'none'])('is answered: %s', async (outcome) => {
    expect(await answer('recordsOfficer', outcome)).toMatchObject({ done: true });
    expect(closedAt()).toBe(at);
  });

  it.each(['recordsOfficer', 'commander'] as const)(
    'is denied nothing by the %s; that it was tried stays in the trail', async (who) => {
      const outcome = await answer(who, 'denied');
      expect(outcome).toMatchObject({
        done: false, refusals: [{ rule: 'KKS-42-3', by: '§ 42 (3)' }],
      });
      expect(closedAt()).toBeUndefined();
      expect(lastInTrail()).toMatchObject({
        type: 'register.refused',
        body: { register: 'inspections', act: 'close', refusals: [{ rule: 'KKS-42-3' }] },
      });
    });

  it('reads its demands and what became of them, and writes nothing itself', async () => {
    expect(registerSight('inspections', [{ office: 'oversight', unit: null }]))
      .toEqual({ texts: true });
    await expect(answer('oversight', 'provided')).rejects.toBeInstanceOf(NotYours);
  });

  it('reads every case of every measure, from its first draft to its refusal', () => {
    const reader = {
      person: 'p_1', offices: [{ office: 'oversight', unit: null }] as const, authorised: [],
    };
    const seen = measures.flatMap(({ id }) =>
      ['drafted', 'refused'].map(
        (state) =>
          sightOf(reader, {
            measure: id,
            state,
            unit: 'u_1',
            decider: null,
            checked: false,
            noticesTo: [],
          })?.content,
      ),
    );
    expect(seen.length).toBeGreaterThan(10);
    expect(new Set(seen)).toEqual(new Set([true]));
  });
});
