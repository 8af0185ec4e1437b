import { cpSync, renameSync, rmSync } from 'node:fs';
import { measureOf } from '#measures/index';
import type { Story } from '#measures/story';
import { cosignature } from '#trail/cosignature';
import { parseEntry } from '#trail/entry';
import { keyPair } from '#trail/keys';
import { noteParts } from '#trail/note';
import { quorumMet } from '#trail/policy';
import { play } from '../../apps/api/demonstration/player.js';
import { first, rows } from '../../apps/api/database/prepared.js';
import { cosigLines, lastCosigned } from '../../apps/api/witness/cosignatures.js';
import { policyInForce } from '../../apps/api/witness/policy-in-force.js';
import { AwaitsWitness } from '../../apps/api/register/answers.js';
import { listen } from '../../apps/witness/serving.js';
import { startWitnessed } from '../support/witnessed.js';
import type { Witnessed } from '../support/witnessed.js';

let scene: Witnessed;

beforeEach(async () => {
  scene = await startWitnessed();
}, 60_000);

afterEach(() => scene.close());

const story = measureOf('M30').stories.find(({ id }) => id === 'm30-to-its-term')!;
const part = (from: number, to?: number): Story =>
  ({ ...story, lines: story.lines.slice(from, to) });
const activation = story.lines.findIndex((line) => 'says' in line && line.says === 'activate');

const cosigned = () => lastCosigned(scene.house.reader, 'committee.example/w1', 1_000_000);

/** Plays the story up to its activation, which it answers to be tried. */
async function decided(): Promise<(id?: string) => Promise<readonly string[]>> {
  const { names } = scene.world;
  await play([part(0, activation)], names, scene.stage());
  const line = story.lines[activation]!;
  await scene.stage().turnTo(line.at);
  const { id } = first<{ id: string }>(
    scene.house.reader, `SELECT id FROM case_row WHERE measure = 'M30' ORDER BY seq DESC LIMIT 1`,
  )!;
  return async () => (await scene.stage().say('requester', id, 'activate', {})).refused;
}

const lastStep = () => parseEntry(rows<{ bytes: Buffer }>(
  scene.house.reader, 'SELECT bytes FROM entry ORDER BY seq DESC LIMIT 40',
).map(({ bytes }) => bytes).find((bytes) => bytes.includes('"type":"case.step"'))!);

describe('C2SP tlog-witness, asked by the register', () => {
  it('asks nobody while there is no policy', async () => {
    await scene.house.witnesses.round();
    expect(cosigned()).toBe(0);
    expect(scene.folder.kept(policyOrigin())).toBeNull();
  });

  const policyOrigin = () => scene.house.log.checkpoint!.split('\n')[0]!;

  it('has its newest head cosigned, and keeps the line under it', async () => {
    await scene.order(false, 240);
    await scene.house.witnesses.round();
    const { log, reader } = scene.house;
    expect(cosigned()).toBe(log.size);
    const inForce = policyInForce(reader)!;
    expect(quorumMet(inForce.policy, log.checkpoint + cosigLines(reader, log.size)))
      .toMatchObject({ met: true, by: ['w1'] });
  });

  it('asks by itself after a commit, once it serves', async () => {
    await scene.order(false, 240);
    scene.house.witnesses.start();
    for (let tries = 0; tries < 100 && cosigned() < scene.house.log.size; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(cosigned()).toBe(scene.house.log.size);
  });

  it('goes on from the size of the witness when an answer was lost', async () => {
    await scene.order(false, 240);
    const origin = policyOrigin();
    // The witness cosigned, and nobody ever heard of it.
    const body = `old 0\n\n${scene.house.log.checkpoint}`;
    expect((await fetch(`${scene.listening!.url}/add-checkpoint`, { method: 'POST', body })).status)
      .toBe(200);
    await scene.order(false, 241);
    await scene.house.witnesses.round();
    expect(cosigned()).toBe(scene.house.log.size);
    expect(scene.folder.kept(origin)!.head.size).toBe(scene.house.log.size);
  });

  it('stops when the witness shows a head of ours that is not in the log any more', async () => {
    await scene.order(false, 240);
    await scene.house.witnesses.round();
    await scene.shut();
    // Yesterday's backup: database, keys and head, put back together.
    const { home } = scene.house;
    cpSync(home, `${home}.backup`, { recursive: true });
    await scene.open();
    await scene.order(false, 241);
    await scene.house.witnesses.round();
    await scene.shut();
    rmSync(home, { recursive: true });
    renameSync(`${home}.backup`, home);
    await scene.open();
    const { store, log, witnesses } = scene.house;
    expect(log.size).toBe(scene.folder.kept(policyOrigin())!.head.size - 1);
    await store.write(({ db }) => db.exec('DROP TRIGGER cosig_no_delete; DELETE FROM cosig'));
    await witnesses.round();
    expect(store.stopped?.message).toMatch(/^E_ROLLBACK/);
    await expect(scene.order(false, 242)).rejects.toThrow('E_ROLLBACK');
    await scene.shut();
    await expect(scene.open()).rejects.toThrow('E_ROLLBACK');
  });

  it('is not stopped by a witness that says a number and shows nothing', async () => {
    await scene.order(false, 240);
    const port = Number(new URL(scene.listening!.url).port);
    await scene.listening!.close();
    scene.listening = await listen({
      answer: () => ({ status: 409, type: 'text/x.tlog.size', body: '999999\n' }),
      checkpointAt: () => null,
    }, port);
    await scene.house.witnesses.round();
    expect(scene.house.store.stopped).toBeNull();
    expect(scene.house.witnesses.outcomeOf('w1')).toBe('refused');
    expect(cosigned()).toBe(0);
  });

  it('keeps no cosignature of anybody else, nor one over another head', async () => {
    await scene.order(false, 240);
    const port = Number(new URL(scene.listening!.url).port);
    await scene.listening!.close();
    const { text } = noteParts(scene.house.log.checkpoint!);
    const stranger = keyPair('committee.example/w1', Buffer.alloc(32, 1), 'witness');
    const lines = cosignature(text, stranger.skey, 1) +
      cosignature('another\n', scene.folder.signer(), 1);
    scene.listening = await listen({
      answer: () => ({ status: 200, type: 'text/plain', body: lines }), checkpointAt: () => null,
    }, port);
    await scene.house.witnesses.round();
    expect(cosigned()).toBe(0);
  });
});

describe('the effect gate, a policy and not the Act', () => {
  it('holds nothing while it is off', async () => {
    await scene.order(false, 240);
    const activate = await decided();
    expect(await activate()).toEqual([]);
    expect(lastStep().body).not.toHaveProperty('witness');
  }, 60_000);

  it('holds a measure until the witness has cosigned its decision; names what it saw', async () => {
    await scene.order(true, 240);
    const activate = await decided();
    const before = scene.house.log.size;
    await expect(activate()).rejects.toThrow(AwaitsWitness);
    expect(scene.house.log.size).toBe(before);
    await scene.house.witnesses.round();
    expect(await activate()).toEqual([]);
    expect(lastStep().body['witness']).toEqual({
      size: before, at: '2021-03-27T18:15:00.000Z', by: ['w1'],
    });
  }, 60_000);

  it('lets it go after the grace when the witness is silent, and says so', async () => {
    await scene.order(true, 60);
    const activate = await decided();
    await scene.listening!.close();
    scene.listening = null;
    await expect(activate()).rejects.toThrow(AwaitsWitness);
    await scene.house.witnesses.round();
    expect(scene.house.witnesses.outcomeOf('w1')).toBe('unreachable');
    await scene.stage().turnTo('2021-03-27T18:59:59.999Z');
    await expect(activate()).rejects.toThrow(AwaitsWitness);
    await scene.stage().turnTo('2021-03-27T19:00:00.000Z');
    expect(await activate()).toEqual([]);
    expect(lastStep().body['witness']).toEqual({ grace: true });
  }, 60_000);
});
