import Database from 'better-sqlite3';
import { appendFileSync, copyFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { leafHash } from '#trail/tree';
import type { Handle } from '../database/handle.js';
import { first, rows } from '../database/prepared.js';
import { createHouse, openHouse } from '../house.js';
import { placesIn } from '../settings.js';
import {
  aHome, aScene, decidedM14, named, open, record, reopened,
} from '../../../test/faults/scene.js';
import { checkpointsHold, entriesIn } from '../../../test/faults/replayed.js';
import type { Scene } from '../../../test/faults/scene.js';

let scene: Scene;
beforeEach(async () => { scene = await aScene(); });
afterEach(async () => {
  await scene.house.close().catch(() => {});
  rmSync(scene.home, { recursive: true });
});

const places = () => placesIn(scene.home);

/** What somebody with the file and a tool of SQLite does to it, the triggers out of the way. */
function tampering(work: (db: Handle) => void): void {
  const db = new Database(places().database);
  for (const table of ['entry', 'node', 'checkpoint']) {
    db.exec(`DROP TRIGGER ${table}_no_update; DROP TRIGGER ${table}_no_delete`);
  }
  work(db);
  db.close();
}

const refusedAfter = (meanwhile: () => void) => expect(reopened(scene, meanwhile)).rejects;

function changed(db: Handle, column: 'bytes' | 'leaf', seq: number): void {
  const row = first<Record<string, Buffer>>(db, 'SELECT * FROM entry WHERE seq = ?', seq)!;
  const bytes = row[column]!;
  bytes[bytes.length >> 1]! ^= 1;
  db.prepare(`UPDATE entry SET ${column} = ? WHERE seq = ?`).run(bytes, seq);
}

describe('a database changed while the house stood closed', () => {
  it('is served where nothing was changed', async () => {
    const { size } = scene.house.log;
    await reopened(scene);
    expect(scene.house.log.size).toBe(size);
    expect(size).toBeGreaterThan(50);
  });

  it.each(['first', 'middle', 'last'] as const)(
    'is refused for one bit of the %s entry',
    async (which) => {
      const end = scene.house.log.size - 1;
      const seq = { first: 0, middle: end >> 1, last: end }[which];
      await refusedAfter(() => tampering((db) => changed(db, 'bytes', seq))).toThrow(/E_LEAF/);
    },
  );

  it('is refused for one bit of a leaf', async () => {
    await refusedAfter(() => tampering((db) => changed(db, 'leaf', 7))).toThrow(/E_LEAF/);
  });

  it('is refused where the last entry, or the last twenty, are gone', async () => {
    const kept = aHome();
    await scene.house.close();
    for (const lost of [1, 20]) {
      cpSync(scene.home, kept, { recursive: true });
      tampering((db) => db.exec(
        `DELETE FROM entry WHERE seq > (SELECT max(seq) - ${lost} FROM entry)`,
      ));
      await expect(openHouse(scene.home, scene.clock)).rejects.toThrow(/E_TAIL_LOST/);
      cpSync(kept, scene.home, { recursive: true });
    }
    rmSync(kept, { recursive: true });
    await expect(openHouse(scene.home, scene.clock).then((house) => house.close())).resolves
      .toBeUndefined();
  });

  it('is refused where one entry in the middle is gone', async () => {
    await refusedAfter(() => tampering((db) => db.exec('DELETE FROM entry WHERE seq = 9')))
      .toThrow(/E_GAP/);
  });

  it('is refused where an entry and its leaf were written anew', async () => {
    await refusedAfter(() => tampering((db) => {
      const { bytes } = first<{ bytes: Buffer }>(db, 'SELECT bytes FROM entry WHERE seq = 30')!;
      const other = Buffer.from(bytes.toString().replace('"office":"', '"office":"x'));
      db.prepare('UPDATE entry SET bytes = ?, leaf = ? WHERE seq = 30').run(other, leafHash(other));
    })).toThrow(/E_FORK/);
  });

  it('is refused where it is gone whole, or an older copy stands in its place', async () => {
    const older = join(scene.home, 'older');
    await reopened(scene, () => copyFileSync(places().database, older));
    await open(scene, 'M14', named(scene, '#cooperating'));
    await refusedAfter(() => copyFileSync(older, places().database)).toThrow(/E_TAIL_LOST/);
    rmSync(places().database);
    await expect(openHouse(scene.home, scene.clock)).rejects.toThrow(/E_TAIL_LOST/);
  });

  it('is refused where it tells another story of the same length', async () => {
    const other = aHome();
    await reopened(scene, () => cpSync(scene.home, other, { recursive: true }));
    await open(scene, 'M14', named(scene, '#cooperating'));
    const { size } = scene.house.log;
    await scene.house.close();
    const elsewhere: Scene = { ...scene, home: other, house: await openHouse(other, scene.clock) };
    await open(elsewhere, 'M14', named(scene, '#staff'));
    expect(elsewhere.house.log.size).toBe(size);
    await elsewhere.house.close();
    copyFileSync(placesIn(other).database, places().database);
    rmSync(other, { recursive: true });
    await expect(openHouse(scene.home, scene.clock)).rejects.toThrow(/E_FORK/);
  });

  it('is refused again and again, and never repaired', async () => {
    await refusedAfter(() => tampering((db) => changed(db, 'bytes', 3))).toThrow(/E_LEAF/);
    await expect(openHouse(scene.home, scene.clock)).rejects.toThrow(/E_LEAF/);
  });
});

describe('the head and the keys', () => {
  it('refuse entries without a head', async () => {
    await refusedAfter(() => rmSync(places().head)).toThrow(/E_HEAD_MISSING/);
  });

  it('refuse a head that is none, and leave it as it was found', async () => {
    const garbage = Buffer.from('\u0000 not a head at all'.repeat(20));
    await refusedAfter(() => writeFileSync(places().head, garbage)).toThrow(/E_HEAD_MISSING/);
    expect(readFileSync(places().head)).toEqual(garbage);
    writeFileSync(places().head, 'volitus/x\n5\nroot\n\n— nobody signed\n\f\n\n');
    await expect(openHouse(scene.home, scene.clock)).rejects.toThrow();
  });

  it('refuse a head with one bit changed', async () => {
    await refusedAfter(() => {
      const bytes = readFileSync(places().head);
      bytes[bytes.length - 20]! ^= 1;
      writeFileSync(places().head, bytes);
    }).toThrow();
  });

  it('roll forward where the last head was torn, at every byte of it', async () => {
    await open(scene, 'M14', named(scene, '#cooperating'));
    const { checkpoint, size } = scene.house.log;
    await scene.house.close();
    const whole = readFileSync(places().head);
    const record = whole.length - whole.lastIndexOf('\f\n\n', whole.length - 4) - 3;
    for (const torn of [1, 2, 3, record >> 1, record - 1, record]) {
      writeFileSync(places().head, whole.subarray(0, whole.length - torn));
      const house = await openHouse(scene.home, scene.clock);
      expect([house.log.size, house.log.checkpoint]).toEqual([size, checkpoint]);
      await house.close();
    }
    appendFileSync(places().head, 'volitus/');
    await expect(openHouse(scene.home, scene.clock).then((house) => house.close()))
      .resolves.toBeUndefined();
  });

  it('refuse to serve without the keys, or with others', async () => {
    const keys = join(scene.home, 'keys');
    const aside = join(scene.home, 'aside');
    await refusedAfter(() => {
      cpSync(keys, aside, { recursive: true });
      rmSync(keys, { recursive: true });
    }).toThrow(/E_KEYS_MISSING/);
    const elsewhere = aHome();
    await (await createHouse(elsewhere, scene.clock)).close();
    cpSync(join(elsewhere, 'keys'), keys, { recursive: true });
    rmSync(elsewhere, { recursive: true });
    await expect(openHouse(scene.home, scene.clock)).rejects.toThrow();
    cpSync(aside, keys, { recursive: true });
    await expect(openHouse(scene.home, scene.clock).then((house) => house.close()))
      .resolves.toBeUndefined();
  });
});

describe('a sealed text whose bytes were changed', () => {
  it('is not opened, while the trail is still whole', async () => {
    const id = (await record(scene, 'recordsOfficer', 'people', 'record', {
      name: 'Näidis Isik', estonian: 'yes', identified: true,
    })).id;
    const datum = entriesIn(scene.house.reader).at(-1)!.pd[0]!.id;
    expect(scene.house.vault.open(scene.house.reader, datum)).toBe('Näidis Isik');
    await reopened(scene, () => tampering((db) => {
      const row = first<{ bytes: Buffer }>(db, 'SELECT bytes FROM datum WHERE id = ?', datum)!;
      row.bytes[20]! ^= 1;
      db.prepare('UPDATE datum SET bytes = ? WHERE id = ?').run(row.bytes, datum);
    }));
    expect(() => scene.house.vault.open(scene.house.reader, datum)).toThrow();
    expect(await open(scene, 'M14', id)).toMatch(/^c_/);
  });
});

describe('the checkpoints kept in the database', () => {
  it('are those of every commit but the last, across a closing', async () => {
    const sizes = () => rows<{ size: number }>(scene.house.reader,
      'SELECT size FROM checkpoint ORDER BY size').map(({ size }) => size);
    const before = scene.house.log.size;
    await reopened(scene);
    await scene.house.store.write(() => 'nothing is appended');
    const id = await open(scene, 'M14', named(scene, '#cooperating'));
    expect(id).toMatch(/^c_/);
    expect(sizes().at(-1)).toBe(before);
    expect(checkpointsHold(scene.house.reader, scene.house.log.vkey)).toBe(sizes().length);
    expect(await decidedM14(scene, '2021-02-04T07:00:00.000Z')).toMatch(/^c_/);
    expect(checkpointsHold(scene.house.reader, scene.house.log.vkey)).toBe(sizes().length);
  });
});
