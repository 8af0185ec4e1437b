import {
  closeSync, existsSync, fdatasyncSync, fstatSync, ftruncateSync, mkdirSync, openSync,
  readFileSync, readSync, writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { syncFolder } from '../store/durable-file.js';

// A note has one empty line inside; records are parted by a form feed, which no note may hold.
const separator = '\f\n\n';
// Enough for two notes of a few signatures; where it is not, all that two notes may have is read.
const usualTail = 8_192;
const longestTail = 131_072;

/**
 * The last signed head, in a file of its own: SQLite cannot tell that its tail was lost, so the
 * head is compared with the database at every start. Checkpoints are appended and synced; a torn
 * last one (the power went while it was written) is written over, because nobody was answered on
 * it. Opening changes nothing, so that a file that is refused stays as it was found. Whoever moves
 * the head holds a lock and looks at the file again, so that two processes cannot both move it.
 */
export class HeadStore {
  readonly #file: number;
  readonly #lock: Database.Database;
  #last: string | null;
  /** Where the last record ends, once this process alone moves the head; null before. */
  #end: number | null = null;
  /** What was written last without knowing whether it arrived whole. */
  #doubtful: string | null = null;

  constructor(readonly path: string) {
    const isNew = !existsSync(path);
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    this.#file = openSync(path, 'a+', 0o600);
    if (isNew) syncFolder(dirname(path));
    this.#lock = new Database(`${path}.lock`, { timeout: 0 });
    this.#last = lastNote(this.#file).last;
  }

  /** The newest signed checkpoint, or null where there never was one. */
  get last(): string | null {
    return this.#last;
  }

  /**
   * Puts `next` in the place of `expected`, durably; throws E_FORK where the head is another one,
   * in this process or in the file, or is held by another process. What a failed call wrote whole
   * after all counts as written.
   */
  replace(expected: string | null, next: string): void {
    if (this.#last !== expected) throw movedByAnother();
    this.#hold();
    if (fstatSync(this.#file).size !== this.#end) this.#lookAgain();
    if (this.#last !== next) {
      const record = Buffer.from(`${next}${separator}`);
      this.#doubtful = next;
      this.write(this.#file, record);
      this.#end! += record.length;
    }
    fdatasyncSync(this.#file);
    this.#doubtful = null;
    this.#last = next;
  }

  /** From the first move to the closing the head is this process's alone. */
  #hold(): void {
    if (this.#end !== null) return;
    try {
      this.#lock.exec('BEGIN EXCLUSIVE');
    } catch (fault) {
      throw new Error('E_FORK: the head is held by another process', { cause: fault });
    }
    this.#end = -1;
  }

  /** What the file holds now, cut to its last whole record; throws E_FORK where it is not ours. */
  #lookAgain(): void {
    const { last, end, torn } = lastNote(this.#file);
    if (last !== this.#last && (last === null || last !== this.#doubtful)) throw movedByAnother();
    if (torn) ftruncateSync(this.#file, end);
    this.#end = end;
    this.#last = last;
  }

  close(): void {
    closeSync(this.#file);
    this.#lock.close();
  }

  /** All of the bytes: one call of the system may write fewer of them when the disk fills up. */
  protected write(file: number, record: Buffer): void {
    writeFileSync(file, record);
  }
}

const movedByAnother = () => new Error('E_FORK: the head was moved by somebody else');

/** Every signed checkpoint in the file, oldest first; for readers beside the one who writes it. */
export function notesIn(path: string): string[] {
  return readFileSync(path, 'utf8').split(separator).slice(0, -1);
}

/** The newest signed checkpoint in the file; null where there is none, or no file. */
export function lastNoteIn(path: string): string | null {
  if (!existsSync(path)) return null;
  const file = openSync(path, 'r');
  try {
    return lastNote(file).last;
  } finally {
    closeSync(file);
  }
}

interface Tail {
  readonly last: string | null;
  /** Where the last whole record ends. */
  readonly end: number;
  /** Whether something stands behind it. */
  readonly torn: boolean;
}

/** The last whole record before the end of the file. */
function lastNote(file: number): Tail {
  const { size } = fstatSync(file);
  return tailWithin(file, size, usualTail) ?? tailWithin(file, size, longestTail) ?? noNote(size);
}

const noNote = (size: number): Tail => ({ last: null, end: 0, torn: size > 0 });

/** Null where so many bytes do not hold the last record whole and the end of the one before. */
function tailWithin(file: number, size: number, most: number): Tail | null {
  const start = Math.max(0, size - most);
  const tail = Buffer.alloc(size - start);
  readSync(file, tail, 0, tail.length, start);
  const mark = tail.lastIndexOf(separator);
  const before = mark <= 0 ? -1 : tail.lastIndexOf(separator, mark - 1);
  if (mark < 0 || (before < 0 && start > 0)) return null;
  const end = start + mark + separator.length;
  const from = before < 0 ? 0 : before + separator.length;
  return { last: tail.toString('utf8', from, mark), end, torn: end < size };
}
