import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { rows } from '../../apps/api/database/prepared.js';
import { placesIn } from '../../apps/api/settings.js';
import { said } from '../support/cli.js';
import { aFolder, createdAt, grown, openedAt, put, within } from '../support/growing.js';
import { byTwo, twoOfficials, twoPasswords } from '../support/officials.js';

let folder: string;
let home: string;
let reason: string;
const dayBefore = () => join(folder, 'old');
const today = () => join(folder, 'new');
const exported = () => join(folder, 'export');

beforeAll(async () => {
  folder = aFolder();
  reason = join(folder, 'reason.txt');
  writeFileSync(reason, 'Ketas läks katki ja varukoopia oli eilne.\n');
  await within(createdAt(today()), async (house) => {
    await twoOfficials(house);
    await grown(house, 2);
  });
  cpSync(today(), dayBefore(), { recursive: true });
  await within(openedAt(today()), async (house) => {
    await house.store.write((transaction) => house.registrar.record(
      transaction, { person: 'p_system', office: 'system', unit: null },
      {
        register: 'people', act: 'record',
        fields: { name: 'Näidis Kadunu', estonian: 'no', identified: true },
      },
    ));
    await grown(house, 3);
  });
  await said(['export', exported(), '--sealed', '--data', today()]);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  home = join(folder, 'home');
  cpSync(today(), home, { recursive: true });
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const ordered = (...words: string[]) => said([...words, '--data', home, ...byTwo], twoPasswords);
const typeLast = (): string => {
  const db = new Database(placesIn(home).database, { readonly: true });
  const { bytes } = db.prepare('SELECT bytes FROM entry ORDER BY seq DESC LIMIT 1').get() as {
    bytes: Buffer;
  };
  db.close();
  return String((JSON.parse(bytes.toString()) as { type: string }).type);
};
const sizeNow = () => within(openedAt(home), ({ log }) => log.size);

describe('volitus restore', () => {
  it('gives up what an older backup lacks, by two persons and with a reason', async () => {
    put('database', dayBefore(), home);
    const alone = await said(['restore', '--data', home]);
    expect([alone.code, alone.notes]).toEqual([1, expect.stringMatching(/entries missing: 4/)]);
    const { code, json } = await ordered('restore', '--reason', reason, '--json');
    expect(code).toBe(0);
    expect(json).toMatchObject({ putBack: null, declared: { inc: 2, lost: 4 }, erasedAgain: 0 });
    expect(typeLast()).toBe('log.restored');
    const judged = await said(['verify', '--data', home]);
    expect([judged.code, judged.out]).toEqual([0, expect.stringMatching(/^W_RESTORED/m)]);
    const again = await ordered('restore', '--reason', reason);
    expect([again.code, again.notes]).toEqual([1, expect.stringMatching(/nothing to restore/)]);
  });

  it('brings back from an export what it lacks, unordered, and nothing is lost', async () => {
    put('database', dayBefore(), home);
    const { code, out } = await said(['restore', '--data', home, '--from', exported()]);
    expect(out).toContain('nothing is lost');
    expect(code).toBe(0);
    expect(typeLast()).toBe('spec.grew');
    expect((await said(['rebuild', '--data', home])).code).toBe(0);
    const names = await within(openedAt(home), ({ reader }) => rows<{ n: number }>(
      reader, `SELECT count(*) AS n FROM register_row WHERE register = 'people'`));
    expect(names).toEqual([{ n: 3 }]);
    expect((await said(['verify', '--data', home])).code).toBe(0);
  });

  it('makes the database anew from an export, where it is gone whole', async () => {
    put('database', null, home);
    const { code, json } = await said(
      ['restore', '--data', home, '--from', exported(), '--json']);
    expect(code).toBe(0);
    expect(json).toMatchObject({ putBack: { from: 0 }, declared: null });
    expect((await said(['rebuild', '--data', home])).code).toBe(0);
  });

  it('takes no entry of an export that was changed, and moves no head for it', async () => {
    put('database', dayBefore(), home);
    const other = join(folder, 'other');
    cpSync(exported(), other, { recursive: true });
    const found = entriesIn(other);
    const bytes = readFileSync(found);
    bytes[bytes.length - 40]! ^= 1;
    writeFileSync(found, bytes);
    const before = readFileSync(placesIn(home).head);
    const spoiled = await said(['restore', '--data', home, '--from', other]);
    expect(spoiled.code).toBe(1);
    expect(spoiled.notes).toMatch(/entries missing: 1/);
    expect(readFileSync(placesIn(home).head)).toEqual(before);
    rmSync(other, { recursive: true });
  });

  it('is misused without its export or its reason', async () => {
    put('database', dayBefore(), home);
    expect((await said(['restore', '--data', home, '--from', 'nowhere'])).code).toBe(2);
    expect((await ordered('restore', '--reason', 'nowhere')).code).toBe(2);
    expect((await ordered('restore')).code).toBe(1);
  });
});

/** The one bundle of entries of a small export. */
function entriesIn(export_: string): string {
  const { size } = JSON.parse(readFileSync(join(export_, 'manifest.json'), 'utf8')) as {
    size: number;
  };
  return join(export_, 'tile', 'entries', '000.p', String(size));
}

describe('volitus unlock', () => {
  it('shows what is left and gives the log a head again', async () => {
    put('head', null, home);
    const { code, notes } = await ordered('unlock');
    expect(notes).toMatch(/E_HEAD_MISSING.*\nentries: \d+, the last of/);
    expect(code).toBe(0);
    expect(typeLast()).toBe('head.unlocked');
    expect((await said(['verify', '--data', home])).code).toBe(0);
    expect(await sizeNow()).toBeGreaterThan(10);
  });

  it('does nothing by one person, nor where the head is in order', async () => {
    const inOrder = await ordered('unlock');
    expect(inOrder.notes).toContain('nothing to unlock');
    put('head', null, home);
    const wrong = { ...twoPasswords, VOLITUS_PASSWORD_2: 'ei ole see parool' };
    expect((await said(['unlock', '--data', home, ...byTwo], wrong)).code).toBe(1);
    expect(typeLast()).toBe('spec.grew');
  });
});

describe('volitus keys', () => {
  it('lists every key with the time of its use, and gives another by two persons', async () => {
    const before = (await said(['keys', '--data', home, '--json'])).json['keys'] as object[];
    expect(before).toMatchObject([{ use: 'log', until: null }, { use: 'sealing', until: null }]);
    const { code, json } = await ordered('keys', 'rotate', '--json');
    expect(code).toBe(0);
    expect(json).toMatchObject({ key: 'log', from: (before[0] as { known: string }).known });
    expect((await ordered('keys', 'rotate', '--sealing')).code).toBe(0);
    expect((await said(['verify', '--data', home])).code).toBe(0);
    const after = (await said(['keys', '--data', home, '--json'])).json['keys'] as object[];
    expect(after).toMatchObject([
      { use: 'log', known: json['from'] }, { use: 'log', known: json['to'], until: null },
      { use: 'sealing', known: (before[1] as { known: string }).known },
      { use: 'sealing', until: null },
    ]);
  });

  it('keeps every text readable under the new sealing key', async () => {
    const named = () => within(openedAt(home),
      ({ vault, reader }) => rows<{ d: string }>(
        reader, `SELECT body ->> '$.name.d' AS d FROM register_row WHERE register = 'people'`,
      ).map(({ d }) => vault.open(reader, d)));
    const before = await named();
    expect(before).toContain('Näidis Kadunu');
    await ordered('keys', 'rotate', '--sealing');
    expect(await named()).toEqual(before);
  });

  it('changes nothing without two persons', async () => {
    expect((await said(['keys', 'rotate', '--data', home])).code).toBe(2);
    expect(typeLast()).toBe('spec.grew');
  });
});

describe('volitus doctor', () => {
  const seen = async () => {
    const { json } = await said(['doctor', '--data', home, '--json']);
    const checks = json['checks'] as { name: string; health: string; says: string }[];
    return (name: string) => checks.find((check) => check.name === name)!;
  };

  it('tells of a log that is silent and was never restored, and of old keys', async () => {
    const check = await seen();
    expect(check('restored').says).toBe('incarnation 1, never restored');
    expect(check('silence')).toMatchObject({
      health: 'warn', says: expect.stringMatching(/last heartbeat never$/) as string,
    });
    expect(check('key ages')).toMatchObject({
      health: 'warn', says: expect.stringMatching(/^log \d{4} days, sealing \d{4} days$/) as string,
    });
    expect(check('cosigned').says).toBe('none: nobody else vouches for the log');
  });

  it('tells of the incarnation after a restoration, of new keys, and of who cosigned', async () => {
    put('database', dayBefore(), home);
    await ordered('restore', '--reason', reason);
    await ordered('keys', 'rotate');
    await ordered('keys', 'rotate', '--sealing');
    const db = new Database(placesIn(home).database);
    const blob = Buffer.alloc(76);
    blob.writeBigUInt64BE(1_609_750_800n, 4);
    db.prepare('INSERT INTO cosig (size, name, line) VALUES (?, ?, ?)')
      .run(3, 'komisjon', `— komisjon ${blob.toString('base64')}\n`);
    db.close();
    const check = await seen();
    expect(check('restored').says).toMatch(/^incarnation 2, restored at 20/);
    expect(check('silence').health).toBe('ok');
    expect(check('key ages')).toMatchObject({ health: 'ok', says: 'log 0 days, sealing 0 days' });
    expect(check('cosigned').says)
      .toMatch(/^komisjon 3 of \d+ entries, at 2021-01-04T09:00:00.000Z$/);
  });
});

describe('volitus export of a log that was set right', () => {
  it('is verified whole after a restoration and a change of keys', async () => {
    put('database', dayBefore(), home);
    await ordered('restore', '--reason', reason);
    await ordered('keys', 'rotate');
    await within(openedAt(home), ({ log }) => expect(log.size).toBeGreaterThan(10));
    const to = join(folder, 'export-after');
    expect((await said(['export', to, '--data', home])).code).toBe(0);
    const { code, out } = await said(['verify', to]);
    expect([code, out]).toEqual([0, expect.stringMatching(/^W_RESTORED/m)]);
    rmSync(to, { recursive: true });
  });
});
