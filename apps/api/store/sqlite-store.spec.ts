import { rmSync, writeSync } from 'node:fs';
import { openForWriting } from '../database/handle.js';
import type { Handle } from '../database/handle.js';
import { CaseRow } from '../database/entities.js';
import { first, rows, run } from '../database/prepared.js';
import { openHouse } from '../house.js';
import { placesIn } from '../settings.js';
import { HeadStore } from '../trail/head-store.js';
import { ClockSetBack } from '../trail/log.js';
import type { Draft } from '../trail/log.js';
import { parts } from '../../../test/faults/parts.js';
import { checkpointsHold, entriesIn, tablesFrom, tablesOf } from '../../../test/faults/replayed.js';
import { aScene, named, reopened } from '../../../test/faults/scene.js';
import type { Scene } from '../../../test/faults/scene.js';
import { NotStored } from './store.js';
import type { Transaction } from './store.js';

let scene: Scene;
beforeEach(async () => { scene = await aScene(); });
afterEach(async () => {
  await scene.house.close();
  rmSync(scene.home, { recursive: true });
});

const draft = (tx: Transaction, body: Draft['body'] = {}): Draft => ({
  type: 'spec.done', at: tx.now, actor: null, office: 'system', rules: 'x', body,
});
const numbered = (n: number) => (tx: Transaction) => tx.append(draft(tx, { n })).seq;

/** Everything a rolled-back command could have left behind. */
const traces = (db: Handle) => ({
  ...tablesOf(db),
  ...Object.fromEntries(['entry', 'node', 'datum', 'subject_key', 'idempotency'].map((table) => [
    table, first<{ n: number }>(db, `SELECT count(*) AS n FROM ${table}`)!.n,
  ])),
});

describe('many commands at once', () => {
  it('are in one commit, each whole or not at all, without a gap', async () => {
    const { store, reader, log } = scene.house;
    const before = log.size;
    const commits = rows(reader, 'SELECT 1 FROM checkpoint').length;
    const outcomes = await Promise.allSettled(Array.from({ length: 200 }, (_, n) =>
      store.write((tx) => {
        const seq = numbered(n)(tx);
        tx.append(draft(tx, { n, second: true }));
        if (n % 3 === 2) throw new RangeError(`no ${n}`);
        return seq;
      })));
    const done = outcomes.flatMap((outcome, n) => (outcome.status === 'fulfilled' ? [n] : []));
    expect(done).toEqual(Array.from({ length: 200 }, (_, n) => n).filter((n) => n % 3 !== 2));
    expect(outcomes[2]).toMatchObject({ status: 'rejected', reason: new RangeError('no 2') });
    const added = entriesIn(reader).slice(before);
    expect(added.map(({ seq }) => seq)).toEqual(added.map((_, index) => before + index));
    expect(added.map(({ body }) => body['n'])).toEqual(done.flatMap((n) => [n, n]));
    expect(outcomes[3]).toMatchObject({ value: before + 4 });
    expect(rows(reader, 'SELECT 1 FROM checkpoint').length - commits).toBeLessThan(10);
    await reopened(scene);
    expect(checkpointsHold(scene.house.reader, scene.house.log.vkey)).toBeGreaterThan(0);
  });

  it('are never half seen by a reader beside them', async () => {
    const { store, source, reader } = scene.house;
    const cases = source.getRepository(CaseRow);
    const seen: number[] = [];
    const counting = 'SELECT count(*) AS n FROM idempotency';
    let writing = true;
    const reading = async () => {
      while (writing) {
        const [beside] = await source.query(counting) as { n: number }[];
        const here = first<{ n: number }>(reader, counting)!;
        seen.push(beside!.n, here.n, await cases.count());
        await new Promise(setImmediate);
      }
    };
    const put = (tx: Transaction, n: number) => run(tx.db,
      'INSERT INTO idempotency (key, person, digest, outcome, at) VALUES (?, ?, ?, ?, ?)',
      `k${n}`, 'p', 'd', 'o', tx.now);
    const watch = reading();
    for (let round = 0; round < 20; round += 1) {
      await Promise.allSettled(Array.from({ length: 10 }, (_, n) => store.write((tx) => {
        put(tx, round * 100 + n * 2);
        put(tx, round * 100 + n * 2 + 1);
        if (n % 2 === 1) throw new Error('undone');
      })));
    }
    writing = false;
    await watch;
    // Each round keeps five commands of two rows each; no case is written by any of them.
    expect(seen.filter((n) => n % 10 !== 0)).toEqual([]);
    expect(Math.max(...seen)).toBeGreaterThan(0);
  });
});

describe('trying out', () => {
  it('leaves nothing, between commands that stay', async () => {
    const { store, reader, register, log } = scene.house;
    const requester = scene.world.actors.get('requester')!;
    const before = traces(reader);
    const trying = () => store.tryOut((tx) => {
      register.vault.seal(tx.db, 'p_new', 'katse');
      return register.open(tx, requester, {
        measure: 'M14', unit: named(scene, '#unit'), subject: named(scene, '#staff'),
      });
    });
    const tried = await Promise.all([trying(), trying()]);
    expect(tried.every((id) => id.startsWith('c_'))).toBe(true);
    expect(traces(reader)).toEqual(before);
    const size = log.size;
    const mixed = await Promise.all([
      store.write(numbered(1)), trying(), store.write(numbered(2)), trying(),
      store.write(numbered(3)),
    ]);
    expect([mixed[0], mixed[2], mixed[4]]).toEqual([size, size + 1, size + 2]);
    expect(tablesOf(reader)).toEqual(await tablesFrom(entriesIn(reader)));
    const { datum, subject_key } = before as Record<string, unknown>;
    expect(traces(reader)).toMatchObject({ datum, subject_key });
    await reopened(scene);
    expect(scene.house.log.size).toBe(size + 3);
  });
});

describe('the clock set back', () => {
  it('stops every write and no reading, until it is right again', async () => {
    await scene.house.close();
    const clock = { now: () => scene.clock.now() };
    const { store, reader, log, close } = parts(scene.home, { now: () => clock.now() });
    clock.now = () => '2021-01-04T06:59:59.999Z';
    for (const n of [1, 2, 3]) await expect(store.write(numbered(n))).rejects.toThrow(ClockSetBack);
    await expect(store.tryOut(numbered(4))).rejects.toThrow(ClockSetBack);
    expect(rows(reader, 'SELECT seq FROM entry')).toHaveLength(log.size);
    clock.now = () => scene.clock.now();
    expect(await store.write(numbered(5))).toBe(log.size - 1);
    close();
    scene.house = await openHouse(scene.home, scene.clock);
  });

  it('does not keep the house from opening', async () => {
    scene.clock.turnTo('2021-02-01T07:00:00.000Z');
    await scene.house.store.write(numbered(1));
    const { size } = scene.house.log;
    await scene.house.close();
    const slow = { now: () => '2021-01-04T07:00:00.000Z' as const };
    const early = await openHouse(scene.home, slow);
    expect(early.log.size).toBe(size);
    await expect(early.store.write(numbered(2))).rejects.toThrow(/E_CLOCK/);
    await early.close();
    scene.house = await openHouse(scene.home, scene.clock);
  });
});

describe('a full disk', () => {
  /** A command as the door does it: once for each key, and the same answer every time. */
  const once = (key: string, n: number) => (tx: Transaction): number => {
    const known = first<{ outcome: string }>(
      tx.db, 'SELECT outcome FROM idempotency WHERE key = ? AND person = ?', key, 'p');
    if (known !== undefined) return Number(known.outcome);
    const seq = tx.append(draft(tx, { n, filler: 'x'.repeat(9_000) })).seq;
    run(tx.db, 'INSERT INTO idempotency (key, person, digest, outcome, at) VALUES (?, ?, ?, ?, ?)',
      key, 'p', 'd', String(seq), tx.now);
    return seq;
  };

  it('refuses the command it has no room for, and nothing is changed', async () => {
    await scene.house.close();
    const { store, reader, handle, log, close } = parts(scene.home, scene.clock);
    const [{ page_count: pages }] = handle.pragma('page_count') as [{ page_count: number }];
    handle.pragma(`max_page_count = ${pages}`);
    const before = traces(reader);
    const refused = store.write(once('k', 1));
    await expect(refused).rejects.toThrow(NotStored);
    await expect(refused).rejects.toThrow(/^E_FULL/);
    await expect(store.write(once('k', 1))).rejects.toThrow(/^E_FULL/);
    expect(traces(reader)).toEqual(before);
    expect(store.stopped).toBeNull();
    expect(await store.write((tx) => first(tx.db, 'SELECT 1 AS one'))).toEqual({ one: 1 });
    handle.pragma(`max_page_count = ${pages + 100}`);
    const seq = await store.write(once('k', 1));
    expect(await store.write(once('k', 1))).toBe(seq);
    expect(log.size).toBe(seq + 1);
    close();
    scene.house = await openHouse(scene.home, scene.clock);
    expect(scene.house.log.size).toBe(seq + 1);
  });

  it('refuses what the head has no room for; it is signed once there is room again', async () => {
    let full = false;
    class Filling extends HeadStore {
      override write(file: number, record: Buffer): void {
        if (!full) return super.write(file, record);
        writeSync(file, record, 0, 60);
        throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
      }
    }
    await scene.house.close();
    const { store, log, close } = parts(scene.home, scene.clock, Filling);
    const { checkpoint, size } = log;
    full = true;
    await expect(store.write(once('k', 1))).rejects.toThrow(/^E_FULL/);
    await expect(store.write(once('l', 2))).rejects.toThrow(/^E_FULL/);
    expect([log.checkpoint, log.size]).toEqual([checkpoint, size + 1]);
    full = false;
    // What was not answered may have been done; the same key finds out, and does it only once.
    expect(await store.write(once('k', 1))).toBe(size);
    expect(await store.write(once('l', 2))).toBe(size + 1);
    close();
    scene.house = await openHouse(scene.home, scene.clock);
    expect(scene.house.log.size).toBe(size + 2);
    expect(checkpointsHold(scene.house.reader, scene.house.log.vkey)).toBeGreaterThan(0);
  });

  it('leaves a head behind the database when the power goes; it is rolled forward', async () => {
    class Full extends HeadStore {
      override write(file: number, record: Buffer): void {
        writeSync(file, record, 0, 60);
        throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
      }
    }
    await scene.house.close();
    const { store, log, close } = parts(scene.home, scene.clock, Full);
    const { size } = log;
    await expect(store.write(once('k', 1))).rejects.toThrow(/^E_FULL/);
    close();
    scene.house = await openHouse(scene.home, scene.clock);
    expect(scene.house.log.size).toBe(size + 1);
    expect(await scene.house.store.write(once('k', 1))).toBe(size);
  });

  it('is none when the head fails otherwise: then nothing is written any more', async () => {
    class Broken extends HeadStore {
      override write(): void {
        throw Object.assign(new Error('input/output error'), { code: 'EIO' });
      }
    }
    await scene.house.close();
    const { store, close } = parts(scene.home, scene.clock, Broken);
    await expect(store.write(numbered(1))).rejects.toThrow(NotStored);
    await expect(store.write(numbered(2))).rejects.toThrow(/input\/output error/);
    expect(store.stopped?.message).toBe('input/output error');
    close();
    scene.house = await openHouse(scene.home, scene.clock);
  });
});

describe('another program that holds the database', () => {
  it('makes a command fail, and not the store', async () => {
    await scene.house.close();
    const { store, handle, log, close } = parts(scene.home, scene.clock);
    handle.pragma('busy_timeout = 1');
    const other = openForWriting(placesIn(scene.home).database);
    other.exec('BEGIN IMMEDIATE');
    await expect(store.write(numbered(1))).rejects.toThrow(/^E_BUSY/);
    other.exec('ROLLBACK');
    other.close();
    expect(await store.write(numbered(1))).toBe(log.size - 1);
    close();
    scene.house = await openHouse(scene.home, scene.clock);
  });
});
