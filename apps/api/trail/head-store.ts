import {
  closeSync, existsSync, fdatasyncSync, fstatSync, ftruncateSync, mkdirSync, openSync,
  readFileSync, readSync, writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { syncFolder } from '../store/durable-file.js';

// A note has one empty line inside; records are parted by a form feed, which no note may hold.
const separator = '\f\n\n';
// Far more than a note has, however many signatures it bears.
const longestNote = 65_536;

/**
 * The last signed head, in a file of its own: SQLite cannot tell that its tail was lost, so the
 * head is compared with the database at every start. Checkpoints are appended and synced; a torn
 * last one (the power went while it was written) is written over, because nobody was answered on
 * it. Opening changes nothing, so that a file that is refused stays as it was found.
 */
export class HeadStore {
  readonly #file: number;
  #end: number;
  #torn: boolean;
  #last: string | null;

  constructor(path: string) {
    const isNew = !existsSync(path);
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    this.#file = openSync(path, 'a+', 0o600);
    if (isNew) syncFolder(dirname(path));
    const { size } = fstatSync(this.#file);
    const { last, end } = lastNote(this.#file, size);
    this.#last = last;
    this.#end = end;
    this.#torn = end < size;
  }

  /** The newest signed checkpoint, or null where there never was one. */
  get last(): string | null {
    return this.#last;
  }

  /** Puts `next` in the place of `expected`, durably; throws where the head is another one. */
  replace(expected: string | null, next: string): void {
    if (this.#last !== expected) throw new Error('E_FORK: the head was moved by somebody else');
    const record = Buffer.from(`${next}${separator}`);
    if (this.#torn) ftruncateSync(this.#file, this.#end);
    this.#torn = true;
    this.write(this.#file, record);
    fdatasyncSync(this.#file);
    this.#torn = false;
    this.#end += record.length;
    this.#last = next;
  }

  close(): void {
    closeSync(this.#file);
  }

  /** All of the bytes: one call of the system may write fewer of them when the disk fills up. */
  protected write(file: number, record: Buffer): void {
    writeFileSync(file, record);
  }
}

/** Every signed checkpoint in the file, oldest first; for readers beside the one who writes it. */
export function notesIn(path: string): string[] {
  return readFileSync(path, 'utf8').split(separator).slice(0, -1);
}

/** The last whole record before the end of the file, and where it ends. */
function lastNote(file: number, size: number): { last: string | null; end: number } {
  const start = Math.max(0, size - 2 * longestNote);
  const tail = Buffer.alloc(size - start);
  readSync(file, tail, 0, tail.length, start);
  const end = tail.lastIndexOf(separator);
  if (end < 0) return { last: null, end: 0 };
  const before = end === 0 ? -1 : tail.lastIndexOf(separator, end - 1);
  const from = before < 0 ? 0 : before + separator.length;
  return { last: tail.toString('utf8', from, end), end: start + end + separator.length };
}
