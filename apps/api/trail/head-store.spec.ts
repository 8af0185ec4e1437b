import {
  appendFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { HeadStore, notesIn } from './head-store.js';

let home: string;
let path: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'volitus-'));
  path = join(home, 'head', 'checkpoints');
});
afterEach(() => rmSync(home, { recursive: true }));

const note = (size: number) => `volitus/test\n${size}\nroot\n\n— volitus/test signature\n`;

/** Opens the file, does the work, and closes it again. */
function within<Result>(work: (head: HeadStore) => Result, Opened = HeadStore): Result {
  const head = new Opened(path);
  try {
    return work(head);
  } finally {
    head.close();
  }
}

const last = () => within((head) => head.last);

function written(...sizes: readonly number[]): void {
  within((head) => sizes.forEach((size) => head.replace(head.last, note(size))));
}

/** A disk that takes the first bytes of a record and no more. */
class FullDisk extends HeadStore {
  override write(file: number, record: Buffer): void {
    writeSync(file, record, 0, 40);
    throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
  }
}

describe('the file of the last signed head', () => {
  it('has none at first, and then the newest, across openings', () => {
    expect(last()).toBeNull();
    written(0);
    expect(last()).toBe(note(0));
    written(1, 2);
    expect(last()).toBe(note(2));
    expect(notesIn(path)).toEqual([note(0), note(1), note(2)]);
  });

  it('is replaced only from the head one has seen', () => {
    written(1);
    within((head) => expect(() => head.replace(null, note(2))).toThrow(/E_FORK/));
    expect(last()).toBe(note(1));
  });

  it('forgets a last record that was torn, wherever it was torn', () => {
    written(1);
    const whole = readFileSync(path);
    written(2);
    const both = readFileSync(path);
    for (let length = whole.length; length < both.length; length += 1) {
      writeFileSync(path, both.subarray(0, length));
      expect(last()).toBe(note(1));
      written(3);
      expect(notesIn(path)).toEqual([note(1), note(3)]);
    }
  });

  it('is as it was before a record the disk had no room for', () => {
    written(1);
    within((head) => expect(() => head.replace(note(1), note(2))).toThrow(/no space/), FullDisk);
    expect(last()).toBe(note(1));
    written(2);
    expect(notesIn(path)).toEqual([note(1), note(2)]);
  });

  it('writes over what such a record left in the same opening', () => {
    let full = true;
    class Filling extends FullDisk {
      override write(file: number, record: Buffer): void {
        if (full) super.write(file, record);
        else writeFileSync(file, record);
      }
    }
    within((head) => {
      expect(() => head.replace(null, note(1))).toThrow(/no space/);
      full = false;
      head.replace(null, note(1));
      head.replace(note(1), note(2));
    }, Filling);
    expect(notesIn(path)).toEqual([note(1), note(2)]);
  });

  it('is left as it was found by whoever only opens it', () => {
    written(1);
    appendFileSync(path, 'half a rec');
    const found = readFileSync(path);
    last();
    expect(readFileSync(path)).toEqual(found);
  });

  it('finds the last record of a long file', () => {
    written(1);
    const [first] = [readFileSync(path)];
    writeFileSync(path, Buffer.concat(Array.from({ length: 4_000 }, () => first)));
    expect(last()).toBe(note(1));
    written(2);
    expect(last()).toBe(note(2));
    expect(notesIn(path)).toHaveLength(4_001);
  });

  it('is not moved where another process moved it meanwhile, and says so by name', () => {
    written(1);
    within((head) => {
      written(2);
      expect(() => head.replace(note(1), note(3))).toThrow(/E_FORK/);
    });
    expect(notesIn(path)).toEqual([note(1), note(2)]);
  });

  it('is moved by one of two who both saw the same head, while the lock is held', () => {
    written(1);
    const held = new Database(`${path}.lock`, { timeout: 0 });
    class Watched extends HeadStore {
      override write(file: number, record: Buffer): void {
        expect(() => held.exec('BEGIN EXCLUSIVE')).toThrow(/locked/);
        super.write(file, record);
      }
    }
    within((head) => head.replace(note(1), note(2)), Watched);
    expect(() => held.exec('BEGIN EXCLUSIVE')).not.toThrow();
    held.close();
    expect(last()).toBe(note(2));
  });

  it('counts as moved where the record arrived whole and only the answer was lost', () => {
    let lies = true;
    class Liar extends HeadStore {
      override write(file: number, record: Buffer): void {
        super.write(file, record);
        if (lies) throw Object.assign(new Error('input/output error'), { code: 'EIO' });
      }
    }
    within((head) => {
      expect(() => head.replace(null, note(1))).toThrow(/input.output/);
      lies = false;
      head.replace(null, note(1));
      expect(head.last).toBe(note(1));
    }, Liar);
    expect(notesIn(path)).toEqual([note(1)]);
    lies = true;
    within((head) => {
      expect(() => head.replace(note(1), note(2))).toThrow(/input.output/);
      lies = false;
      head.replace(note(1), note(3));
    }, Liar);
    expect(notesIn(path)).toEqual([note(1), note(2), note(3)]);
  });

  it('is found where one record is longer than what is usually read', () => {
    const long = `${note(1)}${'— volitus/test another signature\n'.repeat(400)}`;
    within((head) => {
      head.replace(null, note(0));
      head.replace(note(0), long);
    });
    expect(last()).toBe(long);
  });
});
