import { closeSync, openSync, readSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';

const chunk = 1 << 20;
/** So many bytes of random-looking ciphertext stand nowhere else by chance. */
const mark = 16;

/**
 * The files of a folder, its own folders included, in which a piece of one of the traces stands:
 * of each trace its beginning, its end and every 512 bytes between are looked for, because a page
 * of the database may hold any part of it. Lets others be served after every megabyte.
 */
export async function filesWith(folder: string, traces: readonly Buffer[]): Promise<string[]> {
  const marks = new Marks(traces);
  const found: string[] = [];
  for (const path of filesIn(folder)) if (await holds(path, marks)) found.push(path);
  return found;
}

/** Every file in a folder and in the folders within. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Found by their first four bytes, so that a file is read once however many there are. */
class Marks {
  readonly #byStart = new Map<number, Buffer[]>();
  readonly #starts = new Uint8Array(1 << 16);

  constructor(traces: readonly Buffer[]) {
    for (const trace of traces) {
      for (let at = 0; at + mark <= trace.length; at += 512) this.#add(trace, at);
      if (trace.length >= mark) this.#add(trace, trace.length - mark);
    }
  }

  #add(trace: Buffer, at: number): void {
    const piece = trace.subarray(at, at + mark);
    this.#starts[piece.readUInt16BE()] = 1;
    const start = piece.readUInt32BE();
    this.#byStart.set(start, [...(this.#byStart.get(start) ?? []), piece]);
  }

  /** Whether one of them stands within the bytes. */
  within(bytes: Buffer): boolean {
    for (let at = 0; at + mark <= bytes.length; at += 1) {
      if (this.#starts[(bytes[at]! << 8) | bytes[at + 1]!] === 0) continue;
      const pieces = this.#byStart.get(bytes.readUInt32BE(at));
      if (pieces?.some((piece) => piece.equals(bytes.subarray(at, at + mark)))) return true;
    }
    return false;
  }
}

async function holds(path: string, marks: Marks): Promise<boolean> {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(chunk + mark);
    for (let at = 0; ; at += chunk) {
      const read = readSync(file, bytes, 0, bytes.length, at);
      if (marks.within(bytes.subarray(0, read))) return true;
      if (read < bytes.length) return false;
      await setImmediate();
    }
  } finally {
    closeSync(file);
  }
}
