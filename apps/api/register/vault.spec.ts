import Database from 'better-sqlite3';
import { randomBytes } from 'node:crypto';
import type { QueryRunner } from 'typeorm';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '#trail/digest';
import { toBase64 } from '#trail/base64';
import { migrations } from '../database/migrations.js';
import { first, rows } from '../database/prepared.js';
import type { Handle } from '../database/handle.js';
import {
  aScene, consented, leave, named, open, record, reopened, request, say,
} from '../../../test/faults/scene.js';
import { entriesIn } from '../../../test/faults/replayed.js';
import type { Scene } from '../../../test/faults/scene.js';
import { Vault, lettersIn } from './vault.js';

const sealing = Buffer.alloc(32, 7);
let db: Handle;
beforeEach(async () => {
  db = new Database(':memory:');
  const runner = { query: (text: string) => Promise.resolve(db.exec(text)) };
  for (const Migration of migrations) await new Migration().up(runner as unknown as QueryRunner);
});
afterEach(() => void db.close());

const bytesOf = (id: string) =>
  first<{ bytes: Buffer }>(db, 'SELECT bytes FROM datum WHERE id = ?', id)!.bytes;

describe('the vault', () => {
  const vault = new Vault(sealing);

  const texts = ['', 'a', 'Õnne 7–13, Tallinn 𝔘', 'x'.repeat(20_000)];

  it.each(texts)('opens what it sealed', (text) => {
    const { pd, text: said } = vault.seal(db, 'p_1', text);
    expect(vault.open(db, pd.id)).toBe(text);
    expect(said).toEqual({ d: pd.id, letters: lettersIn(text) });
    expect(toBase64(sha256(bytesOf(pd.id)))).toBe(pd.ct);
  });

  it('hides how long a text is, and that two texts are the same', () => {
    const [one, two] = [vault.seal(db, 'p_1', 'ei'), vault.seal(db, 'p_1', 'ei')];
    const long = vault.seal(db, 'p_1', 'palju pikem põhjendus kui kaks tähte');
    expect(bytesOf(one.pd.id)).toHaveLength(bytesOf(long.pd.id).length);
    expect(bytesOf(one.pd.id)).not.toEqual(bytesOf(two.pd.id));
    expect(one.pd.cm).not.toBe(two.pd.cm);
  });

  it('throws for any bit changed, and for a text in the place of another', () => {
    const [mine, other] = [vault.seal(db, 'p_1', 'minu'), vault.seal(db, 'p_1', 'teise')];
    const put = (bytes: Buffer) =>
      db.prepare('UPDATE datum SET bytes = ? WHERE id = ?').run(bytes, mine.pd.id);
    const sealed = bytesOf(mine.pd.id);
    for (const at of [0, 11, 12, sealed.length >> 1, sealed.length - 16, sealed.length - 1]) {
      const changed = Buffer.from(sealed);
      changed[at]! ^= 1;
      put(changed);
      expect(() => vault.open(db, mine.pd.id)).toThrow();
    }
    put(bytesOf(other.pd.id));
    expect(() => vault.open(db, mine.pd.id)).toThrow();
    put(sealed);
    expect(vault.open(db, mine.pd.id)).toBe('minu');
  });

  it('opens nothing of a subject whose key is gone, and everything of the others', () => {
    const [mine, other] = [vault.seal(db, 'p_1', 'minu'), vault.seal(db, 'p_2', 'teise')];
    db.prepare('DELETE FROM subject_key WHERE subject = ?').run('p_1');
    expect(vault.open(db, mine.pd.id)).toBeNull();
    expect(vault.open(db, other.pd.id)).toBe('teise');
    expect(() => new Vault(randomBytes(32)).open(db, other.pd.id)).toThrow();
  });
});

describe('the key of a subject', () => {
  const vault = new Vault(sealing);
  const keys = () => rows<{ id: string; subject: string; fingerprint: string; wrapped: Buffer }>(
    db, 'SELECT * FROM subject_key ORDER BY subject',
  );

  it('is known by a fingerprint from its making on, and by another than any other key', () => {
    for (const subject of ['p_1', 'p_1.content', 'p_2']) vault.seal(db, subject, 'tekst');
    expect(new Set(keys().map(({ fingerprint }) => fingerprint)).size).toBe(3);
    for (const { fingerprint } of keys()) expect(fingerprint).toMatch(/^[A-Za-z0-9+/]{43}=$/);
  });

  it.each(['subject', 'key_id'])('and its texts are bound: no row changes its %s', (column) => {
    const [mine, other] = [vault.seal(db, 'p_1', 'minu'), vault.seal(db, 'p_2', 'teise')];
    const { key } = other.pd;
    db.prepare(`UPDATE datum SET ${column} = ? WHERE id = ?`)
      .run(column === 'subject' ? 'p_2' : key, mine.pd.id);
    expect(() => vault.open(db, mine.pd.id)).toThrow();
    expect(vault.open(db, other.pd.id)).toBe('teise');
  });

  it('belongs to its subject: given to another one it opens nothing', () => {
    const { pd } = vault.seal(db, 'p_1', 'minu');
    db.prepare("UPDATE subject_key SET subject = 'p_2' WHERE subject = 'p_1'").run();
    expect(() => vault.open(db, pd.id)).toThrow();
  });

  it('is wrapped anew under another sealing key, and the former one opens nothing', () => {
    const { pd } = vault.seal(db, 'p_1', 'minu');
    const before = keys();
    const next = randomBytes(32);
    expect(vault.rewrap(db, next)).toBe(1);
    expect(keys()[0]).toMatchObject({ id: before[0]!.id, fingerprint: before[0]!.fingerprint });
    expect(keys()[0]!.wrapped.equals(before[0]!.wrapped)).toBe(false);
    expect(() => vault.open(db, pd.id)).toThrow();
    const other = new Vault(sealing);
    other.sealWith(next);
    expect(other.open(db, pd.id)).toBe('minu');
    expect(other.digest('käsk')).not.toBe(vault.digest('käsk'));
  });
});

describe('a personal code', () => {
  const { codes } = new Vault(sealing);

  it('is found exactly, however it is spaced, and stands nowhere in clear', () => {
    codes.put(db, 'p_1', '49001010000');
    codes.put(db, 'p_2', 'ab 12');
    expect(codes.withCode(db, ' 490 0101 0000 ')).toEqual(['p_1']);
    expect(codes.withCode(db, 'AB12')).toEqual(['p_2']);
    expect(codes.withCode(db, '4900101000')).toEqual([]);
    const [row] = rows<{ mac: string }>(db, 'SELECT mac FROM code_index WHERE person = ?', 'p_1');
    expect(row!.mac).toMatch(/^[0-9a-f]{64}$/);
    expect(row!.mac).not.toBe(sha256(Buffer.from('49001010000')).toString('hex'));
  });

  it('is one a person: a new one takes the place of the former', () => {
    codes.put(db, 'p_1', '49001010000');
    codes.put(db, 'p_1', '49001010001');
    expect(codes.withCode(db, '49001010000')).toEqual([]);
    expect(codes.withCode(db, '49001010001')).toEqual(['p_1']);
  });

  it('is found by nobody with another sealing key', () => {
    codes.put(db, 'p_1', '49001010000');
    expect(new Vault(randomBytes(32)).codes.withCode(db, '49001010000')).toEqual([]);
  });
});

describe('what was said in words', () => {
  let scene: Scene;
  beforeEach(async () => { scene = await aScene(); });
  afterEach(() => leave(scene));

  const canaries = [
    'KANAARILIND-nimi', 'KANAARILIND-49001010000', 'KANAARILIND-põhjus', 'KANAARILIND-vajadus',
    'KANAARILIND-viide', 'KANAARILIND-operatsioon',
  ] as const;
  const [aName, code, why, need, file, operation] = canaries;

  const filesIn = (folder: string): string[] =>
    readdirSync(folder).flatMap((entry) => {
      const path = join(folder, entry);
      return statSync(path).isDirectory() ? filesIn(path) : [path];
    });

  const found = () => filesIn(scene.home).flatMap((path) => {
    const bytes = readFileSync(path);
    return canaries.flatMap((canary) =>
      (['utf8', 'utf16le', 'base64'] as const).flatMap((encoding) => {
        const sought = encoding === 'base64'
          ? Buffer.from(Buffer.from(canary).toString('base64').slice(0, 12))
          : Buffer.from(canary, encoding);
        return bytes.includes(sought) ? [`${path}: ${canary}`] : [];
      }));
  });

  it('stands in no file of the house, open or closed', async () => {
    const person = (await record(scene, 'recordsOfficer', 'people', 'record', {
      name: aName, code, estonian: 'no', identified: true,
    })).id;
    await record(scene, 'recordsOfficer', 'operations', 'record', {
      name: operation, mandate: why, decision: file, territory: need, hasArea: true,
      from: '2021-01-04T07:00:00.000Z',
    });
    const id = await open(scene, 'M14', named(scene, '#cooperating'));
    await say(scene, 'requester', id, 'request', {
      ...request, operation: named(scene, '#operation'), consent: await consented(scene),
      reasons: why, necessity: need,
    });
    await say(scene, 'requester', id, 'submit');
    await say(scene, 'requester', id, 'withdraw', { reasons: why });
    await scene.house.store.tryOut((tx) => scene.house.vault.seal(tx.db, person, aName));
    await scene.house.passTime();
    const { reader, vault } = scene.house;
    const data = entriesIn(reader).flatMap(({ pd }) => pd);
    const sealed = data.map((each) => vault.open(reader, each.id));
    expect(canaries.filter((canary) => !sealed.includes(canary))).toEqual([]);
    const names = filesIn(scene.home).map((path) => path.slice(scene.home.length + 1));
    expect(names).toEqual(expect.arrayContaining(['volitus.sqlite', 'volitus.sqlite-wal']));
    expect(found()).toEqual([]);
    const closed: string[] = ['not looked'];
    await reopened(scene, () => void closed.splice(0, 1, ...found()));
    expect(closed).toEqual([]);
  });
});
