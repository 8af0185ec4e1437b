import { Malformed, NotKnown, NotYours } from '../register/answers.js';
import { entryOf } from '../register/register-facts.js';
import {
  aScene, consented, decidedM14, effectiveM14, leave, named, record, rowOf,
} from '../../../test/faults/scene.js';
import type { Scene } from '../../../test/faults/scene.js';

let scene: Scene;
beforeEach(async () => { scene = await aScene(); });
afterEach(() => leave(scene));

const stateOf = (id: string) => rowOf(scene.house.reader, id).state;

describe('an end that is recorded before it has come', () => {
  const now = '2021-01-04T07:00:00.000Z';
  const ahead = '2021-01-04T07:00:00.001Z';

  it('is malformed where no case waits for it, and nothing is written', async () => {
    const consent = await consented(scene);
    const decided = await decidedM14(scene, '2021-02-04T07:00:00.000Z', consent);
    const { size } = scene.house.log;
    const acts = [
      ['consents', 'withdraw', consent], ['cooperation', 'end', named(scene, '#cooperation')],
      ['areas', 'end', named(scene, '#area')],
    ] as const;
    for (const [register, act, entry] of acts) {
      await expect(record(scene, 'recordsOfficer', register, act, { entry, at: ahead }))
        .rejects.toThrow(Malformed);
    }
    expect(scene.house.log.size).toBe(size);
    expect(stateOf(decided)).toBe('decided');
  });

  it('is written at its instant, and ends the case then', async () => {
    const running = await effectiveM14(scene, '2021-02-04T07:00:00.000Z');
    await record(scene, 'recordsOfficer', 'cooperation', 'end', {
      entry: named(scene, '#cooperation'), at: now,
    });
    expect(stateOf(running)).toBe('ended.cooperationEnded');
  });

  it('counts from its own instant where it is told late', async () => {
    const running = await effectiveM14(scene, '2021-02-04T07:00:00.000Z');
    scene.clock.turnTo('2021-01-06T07:00:00.000Z');
    await record(scene, 'recordsOfficer', 'cooperation', 'end', {
      entry: named(scene, '#cooperation'), at: '2021-01-05T07:00:00.000Z',
    });
    expect(rowOf(scene.house.reader, running).ended_at).toBe('2021-01-05T07:00:00.000Z');
  });

  it('may lie ahead for a service or an operation: the measures keep a diary of it', async () => {
    const left = await record(scene, 'recordsOfficer', 'service', 'end', {
      entry: named(scene, '#staffService'), effective: '2021-06-01T06:00:00.000Z',
    });
    const over = await record(scene, 'recordsOfficer', 'operations', 'end', {
      entry: named(scene, '#operation'), at: '2021-06-01T06:00:00.000Z',
    });
    expect([left.done, over.done]).toEqual([true, true]);
  });
});

describe('an act on an entry', () => {
  it('is not known where the entry is one of another register', async () => {
    const authorisation = named(scene, '#authorisation0');
    const at = '2021-01-04T07:00:00.000Z';
    await expect(record(scene, 'recordsOfficer', 'operations', 'end', { entry: authorisation, at }))
      .rejects.toThrow(NotKnown);
    const { until } = entryOf(scene.house.reader, 'authorisations', authorisation)!;
    expect(until).toBe('2022-01-01T00:00:00.000Z');
  });

  it('belongs to its office', async () => {
    await expect(record(scene, 'requester', 'methods', 'end', {
      entry: named(scene, '#method'), at: '2021-01-04T07:00:00.000Z',
    })).rejects.toThrow(NotYours);
  });

  it('never moves an end later', async () => {
    const entry = named(scene, '#operation');
    const end = (at: string) => record(scene, 'recordsOfficer', 'operations', 'end', { entry, at });
    await end('2021-07-01T06:00:00.000Z');
    await end('2021-08-01T06:00:00.000Z');
    expect(entryOf(scene.house.reader, 'operations', entry)!.until).toBe(
      '2021-07-01T06:00:00.000Z',
    );
  });
});
