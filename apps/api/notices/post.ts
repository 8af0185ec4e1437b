import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { syncFolder } from '../trail/head-store.js';

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

  send({ id, text, fields }: Letter): void {
    this.#put(`${id}.txt`, text);
    this.#put(`${id}.json`, `${JSON.stringify(fields, null, 2)}\n`);
    syncFolder(this.folder);
  }

  /** Written beside and renamed, so that a reader never meets half a notice; twice is the same. */
  #put(name: string, content: string): void {
    const path = join(this.folder, name);
    const file = openSync(`${path}.part`, 'w', 0o600);
    try {
      writeSync(file, content);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(`${path}.part`, path);
  }
}
