import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '#trail/digest';
import { first } from '../database/prepared.js';
import { NotKnown, NotYours } from '../register/answers.js';
import { placesIn } from '../settings.js';
import {
  actor, aScene, consented, decidedM14, leave, reopened,
} from '../../../test/faults/scene.js';
import { entriesIn, tablesFrom, tablesOf } from '../../../test/faults/replayed.js';
import type { Scene } from '../../../test/faults/scene.js';
import type { Letter, Post } from './post.js';
import { Postman } from './postman.js';
import { receive } from './receipt.js';

let scene: Scene;
let decided: string;
beforeEach(async () => {
  scene = await aScene();
  decided = await decidedM14(scene, '2021-02-04T07:00:00.000Z', await consented(scene));
});
afterEach(() => leave(scene));

interface Row {
  readonly id: string;
  readonly sent_at: string | null;
  readonly received_at: string | null;
  readonly digest: string | null;
}

const noticeOf = (id: string) =>
  first<Row>(scene.house.reader, 'SELECT * FROM notice WHERE case_id = ?', id)!;
const sendings = () => entriesIn(scene.house.reader).filter(({ type }) => type === 'notice.sent');
const letters = () => readdirSync(placesIn(scene.home).outbox).sort();

/** A carrier that fails as often as it is told to, before or after the letter has left. */
class Unreliable implements Post {
  readonly channel = 'unreliable';
  readonly left: Letter[] = [];
  constructor(private readonly failing: { times: number; having: 'left' | 'not left' }) {}

  send(letter: Letter): void {
    this.failing.times -= 1;
    const fails = this.failing.times >= 0;
    if (!fails || this.failing.having === 'left') this.left.push(letter);
    if (fails) throw new Error('the carrier failed');
  }
}

describe('the postman', () => {
  it('leaves each notice once, with the digest of its words in the trail', async () => {
    expect(await scene.house.postman.round()).toBe(1);
    expect(await scene.house.postman.round()).toBe(0);
    const { id, sent_at, digest } = noticeOf(decided);
    expect(sent_at).toBe('2021-01-04T07:00:00.000Z');
    expect(letters()).toEqual([`${id}.json`, `${id}.txt`]);
    const text = readFileSync(join(placesIn(scene.home).outbox, `${id}.txt`));
    expect(sha256(text).toString('hex')).toBe(digest);
    expect(sendings()).toHaveLength(1);
    expect(sendings()[0]!.body).toMatchObject({
      notice: id, to: 'kapo', channel: 'folder', digest,
    });
  });

  it.each(['left', 'not left'] as const)('sends again what failed having %s', async (having) => {
    const post = new Unreliable({ times: 2, having });
    const postman = new Postman(scene.house.store, scene.house.reader, post);
    for (const _ of [1, 2]) await expect(postman.round()).rejects.toThrow('the carrier failed');
    expect(sendings()).toEqual([]);
    expect(noticeOf(decided).sent_at).toBeNull();
    expect(await postman.round()).toBe(1);
    expect(post.left).toHaveLength(having === 'left' ? 3 : 1);
    expect(new Set(post.left.map(({ text }) => text)).size).toBe(1);
    expect(sendings()).toHaveLength(1);
  });

  it('records a sending once where two rounds met', async () => {
    await Promise.all([scene.house.postman.round(), scene.house.postman.round()]);
    expect(sendings()).toHaveLength(1);
  });

  it('has not forgotten a debt after the house was closed', async () => {
    await reopened(scene, () => scene.clock.turnTo('2021-01-04T08:00:00.000Z'));
    await scene.house.passTime();
    expect(noticeOf(decided).sent_at).toBe('2021-01-04T08:00:00.000Z');
  });
});

describe('a receipt', () => {
  const received = (who: Parameters<typeof actor>[1], reference: string | null = null) =>
    scene.house.store.write((tx) =>
      receive(tx, scene.house.vault, actor(scene, who), noticeOf(decided).id, {
        reference, digest: reference === null ? null : 'ab'.repeat(32),
      }));

  it('is given for what was sent, by whom it was sent to', async () => {
    await expect(received('kapoLiaison')).rejects.toThrow(NotYours);
    await scene.house.postman.round();
    await expect(received('minister')).rejects.toThrow(NotKnown);
    await expect(received('requester')).rejects.toThrow(NotKnown);
    await received('kapoLiaison');
    expect(noticeOf(decided).received_at).toBe('2021-01-04T07:00:00.000Z');
  });

  it('is registered by a records officer with the reference of the document', async () => {
    await scene.house.postman.round();
    await expect(received('recordsOfficer')).rejects.toThrow(NotYours);
    await received('recordsOfficer', 'KAPO 14-3/21');
    expect(noticeOf(decided).received_at).not.toBeNull();
  });

  it('counts from the first one', async () => {
    await scene.house.postman.round();
    await received('kapoLiaison');
    scene.clock.turnTo('2021-01-05T07:00:00.000Z');
    await received('kapoLiaison');
    expect(noticeOf(decided).received_at).toBe('2021-01-04T07:00:00.000Z');
    const { reader } = scene.house;
    expect(tablesOf(reader)).toEqual(await tablesFrom(entriesIn(reader)));
  });
});
