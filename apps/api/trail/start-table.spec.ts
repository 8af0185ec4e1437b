import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  aFolder, createdAt, grown, keyChanged, openedAt, put, within,
} from '../../../test/support/growing.js';
import type { Part } from '../../../test/support/growing.js';
import { openForWriting } from '../database/handle.js';
import { placesIn } from '../settings.js';
import { lastNoteIn, notesIn } from './head-store.js';

let folder: string;
let home: string;
const dayBefore = () => join(folder, 'old');
const today = () => join(folder, 'new');

beforeAll(async () => {
  folder = aFolder();
  await within(createdAt(today()), (house) => grown(house, 3));
  cpSync(today(), dayBefore(), { recursive: true });
  await within(openedAt(today()), async (house) => {
    await grown(house, 2);
    await keyChanged(house);
    await grown(house, 3);
  });
});
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => { home = join(folder, 'home'); });
afterEach(() => rmSync(home, { recursive: true, force: true }));

type Age = 'new' | 'old' | 'gone';

/** A home put together from today's, those of the day before, and nothing. */
function mixed(ages: Readonly<Record<Part, Age>>): void {
  mkdirSync(home);
  for (const part of ['database', 'head', 'keys'] as const) {
    const age = ages[part];
    if (age !== 'gone') put(part, age === 'new' ? today() : dayBefore(), home);
  }
}

const served = (opening = openedAt) => within(opening(home), ({ log }) => log.size);

/** What witnesses brought: the head of that home, as a file of the folder they write to. */
function remembers(note: string): void {
  const { witnesses } = placesIn(home);
  mkdirSync(witnesses, { recursive: true });
  writeFileSync(join(witnesses, 'checkpoint'), note);
}

const newest = (of: string) => lastNoteIn(placesIn(of).head)!;

// Each row: the database, the head, the keys, what comes of it. The keys were changed in between.
const rows: readonly (readonly [Age, Age, Age, string])[] = [
  ['new', 'new', 'new', 'served'],
  ['new', 'new', 'old', 'E_KEYS:'],
  ['new', 'new', 'gone', 'E_KEYS_MISSING'],
  ['new', 'old', 'new', 'E_ROLLBACK'],
  ['new', 'old', 'old', 'E_KEYS:'],
  ['new', 'old', 'gone', 'E_KEYS_MISSING'],
  ['new', 'gone', 'new', 'E_HEAD_MISSING'],
  ['new', 'gone', 'old', 'E_KEYS:'],
  ['new', 'gone', 'gone', 'E_KEYS_MISSING'],
  ['old', 'new', 'new', 'E_TAIL_LOST'],
  ['old', 'new', 'old', 'E_TAIL_LOST'],
  ['old', 'new', 'gone', 'E_KEYS_MISSING'],
  ['old', 'old', 'new', 'E_KEYS:'],
  // Everything set back to the day before: only somebody else's memory tells it from that day.
  ['old', 'old', 'old', 'served'],
  ['old', 'old', 'gone', 'E_KEYS_MISSING'],
  ['old', 'gone', 'new', 'E_KEYS:'],
  ['old', 'gone', 'old', 'E_HEAD_MISSING'],
  ['old', 'gone', 'gone', 'E_KEYS_MISSING'],
  ['gone', 'new', 'new', 'E_TAIL_LOST'],
  ['gone', 'new', 'old', 'E_TAIL_LOST'],
  ['gone', 'new', 'gone', 'E_TAIL_LOST'],
  ['gone', 'old', 'new', 'E_TAIL_LOST'],
  ['gone', 'old', 'old', 'E_TAIL_LOST'],
  ['gone', 'old', 'gone', 'E_TAIL_LOST'],
  ['gone', 'gone', 'new', 'E_INCEPTION'],
  ['gone', 'gone', 'old', 'E_INCEPTION'],
  ['gone', 'gone', 'gone', 'E_INCEPTION'],
];

describe('a home put together from copies of different days', () => {
  it.each(rows)('database %s, head %s, keys %s: %s', async (database, head, keys, verdict) => {
    mixed({ database, head, keys });
    if (verdict === 'served') await expect(served()).resolves.toBeGreaterThan(3);
    else await expect(served()).rejects.toThrow(verdict);
  });

  it('makes nothing where the database is gone, and refuses every time', async () => {
    mixed({ database: 'gone', head: 'new', keys: 'new' });
    for (let time = 0; time < 2; time += 1) {
      await expect(served()).rejects.toThrow('E_TAIL_LOST');
      await expect(served(createdAt)).rejects.toThrow('E_TAIL_LOST');
    }
    expect(existsSync(placesIn(home).database)).toBe(false);
  });
});

describe('what a witness remembers', () => {
  it('tells a home that was set back as a whole from one that was not', async () => {
    mixed({ database: 'old', head: 'old', keys: 'old' });
    remembers(newest(today()));
    await expect(served()).rejects.toThrow(/^E_ROLLBACK: witness.checkpoint remembers 10 entries/);
    remembers(newest(dayBefore()));
    await expect(served()).resolves.toBe(4);
  });

  it('keeps nothing from being served that grew on from it', async () => {
    mixed({ database: 'new', head: 'new', keys: 'new' });
    remembers(newest(dayBefore()));
    await expect(served()).resolves.toBe(10);
    remembers(newest(today()));
    await expect(served()).resolves.toBe(10);
  });

  it('is E_FORK where it is another history of a size that we have', async () => {
    mixed({ database: 'new', head: 'new', keys: 'new' });
    const [name = '', size = '', ...rest] = newest(dayBefore()).split('\n');
    const other = [name, size, `${'A'.repeat(43)}=`, ...rest.slice(1)].join('\n');
    remembers(other);
    await expect(served()).rejects.toThrow(/^E_FORK: witness.checkpoint/);
  });

  it('is passed over where it is no checkpoint', async () => {
    mixed({ database: 'new', head: 'new', keys: 'new' });
    remembers('not a note');
    await expect(served()).resolves.toBe(10);
  });

  it('counts as well where only its cosignature in the database is left of it', async () => {
    mixed({ database: 'new', head: 'new', keys: 'new' });
    const db = openForWriting(placesIn(home).database);
    db.prepare('INSERT INTO cosig (size, name, line) VALUES (?, ?, ?)').run(10, 'w', '— w x');
    await expect(served()).resolves.toBe(10);
    db.prepare('INSERT INTO cosig (size, name, line) VALUES (?, ?, ?)').run(11, 'w', '— w x');
    db.close();
    await expect(served()).rejects.toThrow(/^E_ROLLBACK: a cosignature remembers 11 entries/);
  });
});

describe('a head that was set back by itself', () => {
  it('is known by the notes that the database keeps, from two heads on', async () => {
    mixed({ database: 'new', head: 'new', keys: 'new' });
    const { head } = placesIn(home);
    const notes = notesIn(head);
    const back = (by: number) => writeFileSync(head,
      notes.slice(0, notes.length - by).map((note) => `${note}\f\n\n`).join(''));
    back(2);
    await expect(served()).rejects.toThrow(/^E_ROLLBACK: the database remembers 9 entries/);
    back(1);
    // So it also is when the power goes before the head is written: nobody was answered.
    await expect(served()).resolves.toBe(10);
    expect(readFileSync(head, 'utf8').endsWith(`${notes.at(-1)}\f\n\n`)).toBe(true);
  });

  it('is no head where another key signed it', async () => {
    mixed({ database: 'old', head: 'old', keys: 'old' });
    const { head } = placesIn(home);
    const note = lastNoteIn(head)!;
    writeFileSync(head, `${note.slice(0, note.lastIndexOf('— '))}— x/y AAAAAAAA\n\f\n\n`);
    await expect(served()).rejects.toThrow(/^E_HEAD_MISSING: .* not signed by the key/);
  });
});

describe('a log', () => {
  it('begins where nothing ever was and it is asked for, and leaves no mark of that', async () => {
    await expect(served()).rejects.toThrow('E_INCEPTION');
    expect(existsSync(home)).toBe(false);
    await expect(served(createdAt)).resolves.toBe(1);
    expect(existsSync(placesIn(home).inception)).toBe(false);
    await expect(served()).resolves.toBe(1);
  });

  it('begins where its making was broken off, but only for who makes it', async () => {
    mixed({ database: 'gone', head: 'gone', keys: 'old' });
    await expect(served(createdAt)).rejects.toThrow('E_INCEPTION');
    writeFileSync(placesIn(home).inception, 'A log is being made here.\n');
    await expect(served()).rejects.toThrow('E_INCEPTION');
    await expect(served(createdAt)).resolves.toBe(1);
  });

  it('does not begin again in an empty database beside keys or heads', async () => {
    await within(createdAt(home), () => {});
    const empty = openForWriting(placesIn(home).database);
    empty.exec('DROP TRIGGER entry_no_delete; DELETE FROM entry');
    empty.close();
    await expect(served(createdAt)).rejects.toThrow('E_TAIL_LOST');
    put('head', null, home);
    await expect(served(createdAt)).rejects.toThrow('E_INCEPTION');
    await expect(served()).rejects.toThrow('E_INCEPTION');
  });
});
