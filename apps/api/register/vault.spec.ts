import Database from 'better-sqlite3';
import { randomBytes } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '#trail/digest';
import { toBase64 } from '#trail/base64';
import { first } from '../database/prepared.js';
import type { Handle } from '../database/handle.js';
import {
  aScene, consented, leave, named, open, record, reopened, request, say,
} from '../../../test/faults/scene.js';
import { entriesIn } from '../../../test/faults/replayed.js';
import type { Scene } from '../../../test/faults/scene.js';
import { Vault, lettersIn } from './vault.js';

const sealing = Buffer.alloc(32, 7);
let db: Handle;
beforeEach(() => {
  db = new Database(':memory:');
  db.exec(`CREATE TABLE datum (id TEXT PRIMARY KEY, subject TEXT, key_id TEXT, bytes BLOB);
    CREATE TABLE subject_key (id TEXT PRIMARY KEY, subject TEXT, wrapped BLOB)`);
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
