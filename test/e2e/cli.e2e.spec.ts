import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { measures } from '#measures/index';
import { parseEntry } from '#trail/entry';
import { worldBegins } from '#measures/world';
import { TurnableClock } from '../../apps/api/clock/clock.js';
import { houseStage } from '../../apps/api/demonstration/house-stage.js';
import { play } from '../../apps/api/demonstration/player.js';
import { seedWorld } from '../../apps/api/demonstration/seed.js';
import { openForReading } from '../../apps/api/database/handle.js';
import { createHouse, openHouse } from '../../apps/api/house.js';
import {
  allEntries, entryOf, operationFacts,
} from '../../apps/api/register/register-facts.js';
import { loadReferenceData } from '../../apps/api/registers/reference-data.js';
import { copied, said } from '../support/cli.js';

let beside: string;
let home: string;

beforeAll(async () => {
  beside = mkdtempSync(join(tmpdir(), 'volitus-cli-'));
  home = join(beside, 'store');
  const clock = new TurnableClock(worldBegins, false);
  const house = await createHouse(home, clock);
  expect(await loadReferenceData(house)).toBe(25);
  expect(await loadReferenceData(house)).toBe(0);
  const { names, actors } = await seedWorld(house, 'not a password');
  const stories = measures.find(({ id }) => id === 'M14')!.stories;
  await play(stories, names, houseStage(house, clock, actors));
  await house.close();
}, 120_000);

afterAll(() => rmSync(beside, { recursive: true }));

/** Changes a copy of the store with a handle that knows no triggers. */
function tampered(name: string, change: (db: Database.Database) => void): string {
  const copy = copied(home, join(beside, name));
  const db = new Database(join(copy, 'volitus.sqlite'));
  for (const trigger of ['entry_no_update', 'entry_no_delete']) db.exec(`DROP TRIGGER ${trigger}`);
  change(db);
  db.close();
  return copy;
}

const lastSeq = (db: Database.Database): number =>
  Number(db.prepare('SELECT max(seq) FROM entry').pluck().get());

describe('volitus verify', () => {
  it('finds an untouched store whole', async () => {
    const { code, out } = await said(['verify', '--data', home]);
    expect(out).toMatch(/WHOLE\n$/);
    expect(code).toBe(0);
  });

  it('finds one byte that was changed in an entry', async () => {
    const copy = tampered('byte', (db) => {
      const { seq, bytes } = db.prepare(
        `SELECT seq, bytes FROM entry WHERE instr(bytes, 'case.refused') > 0 LIMIT 1`,
      ).get() as { seq: number; bytes: Buffer };
      bytes[bytes.indexOf('legalOfficer') + 1]! ^= 1;
      db.prepare('UPDATE entry SET bytes = ? WHERE seq = ?').run(bytes, seq);
    });
    const { code, json } = await said(['verify', '--data', copy, '--json']);
    const codes = (json['verdicts'] as { code: string }[]).map((each) => each.code);
    expect(codes).toContain('E_LEAF');
    expect(codes).toContain('E_ROOT');
    expect(code).toBe(1);
  });

  it('finds that the tail was cut off', async () => {
    const copy = tampered('tail', (db) =>
      void db.prepare('DELETE FROM entry WHERE seq = ?').run(lastSeq(db)));
    const { code, out } = await said(['verify', '--data', copy]);
    expect(out).toContain('E_TAIL_LOST');
    expect(code).toBe(1);
  });

  it('finds sealed data that were swapped', async () => {
    const copy = tampered('datum', (db) =>
      void db.prepare('UPDATE datum SET bytes = zeroblob(99) WHERE rowid = 3').run());
    const { out } = await said(['verify', '--data', copy]);
    expect(out).toContain('E_PD_MISMATCH');
  });

  it('finds a step that the Act forbids on its own facts, however well it is signed', async () => {
    const copy = copied(home, join(beside, 'unlawful'));
    const house = await openHouse(copy, new TurnableClock('2021-06-01T09:00:00.000Z', false));
    await house.store.write(({ db, append }) => {
      const { bytes } = db.prepare(
        `SELECT bytes FROM entry WHERE instr(bytes, '"case.refused"') > 0 LIMIT 1`,
      ).get() as { bytes: Buffer };
      const { seq: _seq, ts: _ts, prev: _prev, body, ...refused } = parseEntry(bytes);
      const taken = { from: 'checked', to: 'decided', version: 9, effects: [], breaches: [] };
      append({
        ...refused, type: 'case.step', at: '2021-06-01T09:00:00.000Z', body: { ...body, ...taken },
      } as never);
    });
    await house.close();
    const { code, out } = await said(['verify', '--data', copy]);
    expect(out).toMatch(/^E_RULE {2}Entry \d+: “grant” is not/m);
    expect(code).toBe(1);
  });

  it('keeps to a checkpoint from another day', async () => {
    const other = join(beside, 'note');
    writeFileSync(other, 'not a checkpoint');
    expect((await said(['verify', '--data', home, '--checkpoint', other])).code).toBe(1);
    expect((await said(['verify', '--data', home, '--checkpoint', 'nowhere'])).code).toBe(2);
  });

  it('refuses a folder without a store', async () => {
    const { code, notes } = await said(['verify', '--data', join(beside, 'nothing')]);
    expect(notes).toContain('there is no register in');
    expect(code).toBe(1);
    expect(existsSync(join(beside, 'nothing'))).toBe(false);
  });
});

describe('volitus rebuild', () => {
  it('finds the tables to be what the trail gives', async () => {
    const { code, json } = await said(['rebuild', '--data', home, '--json']);
    expect(json).toMatchObject({ same: true, differences: [] });
    expect(Number(json['rows'])).toBeGreaterThan(50);
    expect(code).toBe(0);
  });

  it('names the column that somebody changed behind the register', async () => {
    const copy = tampered('table', (db) => void db.exec(`UPDATE case_row SET state = 'decided'`));
    const { code, out } = await said(['rebuild', '--data', copy]);
    expect(out).toMatch(/^case_row c_\w+ state: trail [\w.]+, table decided$/m);
    expect(code).toBe(1);
  });
});

describe('volitus export', () => {
  it('writes an export that verifies, and one flipped byte of it does not', async () => {
    const folder = join(beside, 'export');
    expect((await said(['export', folder, '--data', home, '--sealed'])).code).toBe(0);
    const key = readFileSync(join(home, 'keys/log.vkey'), 'utf8').trim();
    expect((await said(['verify', folder, '--key', key])).out).toMatch(/WHOLE\n$/);
    const { size } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as
      { size: number };
    const tile = join(folder, `tile/0/000.p/${size}`);
    const bytes = readFileSync(tile);
    bytes[7]! ^= 1;
    writeFileSync(tile, bytes);
    const { code, out } = await said(['verify', folder, '--key', key]);
    expect(out).toContain('E_LEAF');
    expect(code).toBe(1);
  });

  it('never writes into a folder that holds something', async () => {
    expect((await said(['export', beside, '--data', home])).code).toBe(1);
  });
});

describe('volitus doctor', () => {
  it('says what it saw, a line each, and warns of invented people', async () => {
    const { out } = await said(['doctor', '--data', home]);
    expect(out).toMatch(/^ok {4}durability {2}journal_mode=wal, synchronous=FULL$/m);
    expect(out).toMatch(/^ok {4}head {8}\d+ entries, all signed$/m);
    expect(out).toMatch(/^ok {4}lock {8}no server has/m);
    expect(out).toMatch(/^warn {2}accounts/m);
  });

  it('fails where others may read a key', async () => {
    const copy = copied(home, join(beside, 'open-key'), 0o644);
    const { code, out } = await said(['doctor', '--data', copy]);
    expect(out).toMatch(/^fail {2}keys .*chmod 600/m);
    expect(code).toBe(1);
  });
});

describe('reference data', () => {
  it('is there with its source, and supports no measure (AMB-48, AMB-44)', () => {
    const reader = openForReading(join(home, 'volitus.sqlite'));
    expect(operationFacts(reader, 'ISAF')).toEqual({
      id: 'ISAF', selectable: false, hasArea: false, from: null, until: '2014-12-31T22:00:00.000Z',
    });
    expect(operationFacts(reader, 'KFOR')).toMatchObject({ selectable: false, until: null });
    expect(entryOf(reader, 'partners', 'RU')).toMatchObject({ attache: true, selectable: false });
    const agreements = allEntries(reader, 'agreements');
    expect(agreements.map(({ article }) => article as unknown)).toEqual([null, null]);
    expect(agreements[0]).toMatchObject({ source: 'seed 000, as of 2021-11-04, not verified' });
    reader.close();
  });
});

describe('a register made by hand', () => {
  const made = () => join(beside, 'made');
  const environment = { VOLITUS_PASSWORD: 'a long enough password' };
  const known = (args: readonly string[]) => said([...args, '--data', made()], environment);

  it('begins with its keys and one administrator', async () => {
    const { code } = await known(['init', '--sign-in', 'mari', '--full-name', 'Mari Maasikas']);
    expect(code).toBe(0);
    expect(statSync(join(made(), 'keys/log.skey')).mode & 0o077).toBe(0);
    const { out } = await known(['people', 'list']);
    expect(out).toMatch(/^mari {2}p_\w+ {2}open {2}administrator$/m);
  });

  it('is not begun twice', async () => {
    const again = await known(['init', '--sign-in', 'jaan', '--full-name', 'Jaan Jõgi']);
    expect(again.code).toBe(1);
    expect(again.notes).toContain('is in use already');
  });

  it('takes people in, appoints them and closes their accounts', async () => {
    const adding = ['people', 'add', 'jaan', '--full-name', 'Jaan Jõgi', '--office', 'oversight'];
    expect((await known(adding)).code).toBe(0);
    expect((await known(['people', 'appoint', 'jaan', 'securityAuditor'])).code).toBe(0);
    expect((await known(['people', 'disable', 'jaan'])).code).toBe(0);
    expect((await known(['people', 'disable', 'jaan'])).code).toBe(1);
    expect((await known(['people', 'list'])).out).toMatch(
      /^jaan {2}p_\w+ {2}disabled {2}oversight, securityAuditor$/m,
    );
    expect((await known(['verify'])).code).toBe(0);
    expect((await known(['rebuild'])).code).toBe(0);
  });

  it('asks for a password that is long enough', async () => {
    const { code, notes } = await said(
      ['init', '--sign-in', 'a', '--full-name', 'A', '--data', join(beside, 'short')],
      { VOLITUS_PASSWORD: 'short' },
    );
    expect([code, notes]).toEqual([2, 'volitus: a password has at least 15 characters\n']);
    expect(existsSync(join(beside, 'short'))).toBe(false);
  });

  it('tells which migrations it has', async () => {
    expect((await known(['migrate'])).out).toContain('First1600000000001\n');
  });
});

describe('volitus case', () => {
  it('says that nobody answers', async () => {
    const { code, notes } = await said(['case', 'list', '--url', 'http://127.0.0.1:9']);
    expect(notes).toContain('no answer from http://127.0.0.1:9');
    expect(code).toBe(1);
  });
});
