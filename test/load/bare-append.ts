import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { during } from './measured.js';
import type { Contestant } from './measured.js';

const block = Buffer.alloc(4096, 1);

/** What the disk can do: one block appended and flushed after another. */
export function bareAppend(folder: string): Contestant & { close(): void } {
  const file = openSync(join(folder, 'bare.append'), 'w');
  return {
    id: 'bare.fdatasync',
    slice: (milliseconds) => during(milliseconds, () => {
      writeSync(file, block);
      fdatasyncSync(file);
      return 1;
    }),
    close: () => closeSync(file),
  };
}
