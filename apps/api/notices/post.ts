import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { putDurably } from '../store/durable-file.js';

/** A notice as it leaves: the words for a person, the fields for a machine. */
export interface Letter {
  readonly id: string;
  readonly text: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The one method a carrier must have: after it returns, the letter has left for good. */
export interface Post {
  readonly channel: string;
  send(letter: Letter): void;
}

/** Leaves each notice as two files, one to read and one for a machine, durably. */
export class FolderPost implements Post {
  readonly channel = 'folder';

  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  }

  /** Twice is the same: the letter lies there once, under its id. */
  send({ id, text, fields }: Letter): void {
    putDurably(join(this.folder, `${id}.txt`), text);
    putDurably(join(this.folder, `${id}.json`), `${JSON.stringify(fields, null, 2)}\n`);
  }
}
