import {
  closeSync, existsSync, fdatasyncSync, fsyncSync, ftruncateSync, mkdirSync, openSync, readFileSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

const separator = '\n\n';

/**
 * The last signed head, in a file of its own: SQLite cannot tell that its tail was lost, so the
 * head is compared with the database at every start. Checkpoints are appended and synced; a torn
 * last one (the power went while it was written) is dropped, because nobody was answered on it.
 */
export class HeadStore {
  readonly #file: number;
  #end: number;
  #last: string | null;

  constructor(path: string) {
    const isNew = !existsSync(path);
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    this.#file = openSync(path, 'a+', 0o600);
    if (isNew) syncFolder(dirname(path));
    const whole = wholeNotes(readFileSync(path, 'utf8'));
    this.#end = Buffer.byteLength(whole.text);
    ftruncateSync(this.#file, this.#end);
    this.#last = whole.last;
  }

  /** The newest signed checkpoint, or null where there never was one. */
  get last(): string | null {
    return this.#last;
  }

  /** Puts `next` in the place of `expected`, durably; throws where the head is another one. */
  replace(expected: string | null, next: string): void {
    if (this.#last !== expected) throw new Error('E_FORK: the head was moved by somebody else');
    // A note has one empty line inside; records are parted by a form feed, which no note may hold.
    const record = `${next}\f${separator}`;
    try {
      writeSync(this.#file, record);
      fdatasyncSync(this.#file);
    } catch (fault) {
      ftruncateSync(this.#file, this.#end);
      throw fault;
    }
    this.#end += Buffer.byteLength(record);
    this.#last = next;
  }

  close(): void {
    closeSync(this.#file);
  }
}

function wholeNotes(text: string): { text: string; last: string | null } {
  const end = text.lastIndexOf(`\f${separator}`);
  if (end < 0) return { text: '', last: null };
  const whole = text.slice(0, end + 1 + separator.length);
  const notes = whole.split(`\f${separator}`);
  return { text: whole, last: notes.at(-2) ?? null };
}

/** Makes a new name in a folder durable. */
export function syncFolder(folder: string): void {
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
