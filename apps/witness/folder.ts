import { join } from 'node:path';
import { openCosignature } from '#trail/cosignature';
import { openCheckpoint, parseCheckpoint } from '#trail/checkpoint';
import type { Checkpoint } from '#trail/checkpoint';
import { sha256 } from '#trail/digest';
import { keyPair, parseSkey, parseVkey, vkeyFor, vkeyOf } from '#trail/keys';
import type { SignerKey } from '#trail/keys';
import { noteParts } from '#trail/note';
import { appendDurably, makeFolder, putDurably, textIn } from './durable-file.js';

/** The last head of a log that the witness cosigned, as the note that says so, and when. */
export type KeptHead = {
  readonly note: string;
  readonly head: Checkpoint;
  /** Seconds since 1970 (UTC). */
  readonly time: number;
};

/**
 * The folder of a witness: its key, the keys of the logs it looks after, the last head of each,
 * and what was decided by hand. Everything in it is text, and nothing else is kept anywhere.
 */
export class Folder {
  constructor(private readonly path: string) {}

  /** Makes the key of a new witness from 32 secret random bytes; answers its `vkey`. */
  begin(name: string, seed: Buffer): string {
    makeFolder(this.path);
    if (this.#text('witness.skey') !== null) throw new Error('there is a witness in this folder');
    const { vkey, skey } = keyPair(name, seed, 'witness');
    putDurably(join(this.path, 'witness.skey'), `${skey}\n`);
    putDurably(join(this.path, 'witness.vkey'), `${vkey}\n`);
    return vkey;
  }

  /** The key of the witness. Throws where there is none, or where it is that of a log. */
  signer(): SignerKey {
    const skey = this.#text('witness.skey');
    if (skey === null) throw new Error(`there is no witness in ${this.path}`);
    vkeyFor('witness', vkeyOf(skey.trim()));
    return parseSkey(skey.trim());
  }

  /** The public half of that key, as everyone may have it. */
  vkey(): string {
    this.signer();
    return vkeyOf((this.#text('witness.skey') ?? '').trim());
  }

  /** Looks after the log of that key from now on; answers its origin. */
  trust(vkey: string): string {
    const { name } = vkeyFor('log', vkey);
    const known = this.vkeysOf(name);
    makeFolder(this.#ofLog(name));
    if (!known.includes(vkey)) {
      putDurably(join(this.#ofLog(name), 'keys'), [...known, vkey, ''].join('\n'));
    }
    const list = this.origins();
    if (!list.includes(name)) {
      putDurably(join(this.path, 'origins'), [...list, name, ''].join('\n'));
    }
    return name;
  }

  /** The origins of the logs it looks after. */
  origins(): string[] {
    return linesOf(this.#text('origins'));
  }

  /** The keys trusted for a log; none for one that it does not look after. */
  vkeysOf(origin: string): string[] {
    return linesOf(textIn(join(this.#ofLog(origin), 'keys')));
  }

  /**
   * The last head it cosigned for the log, or null. Throws `E_STATE` where the file is not what
   * this witness wrote: then nothing may be cosigned before a person has looked.
   */
  kept(origin: string): KeptHead | null {
    const note = textIn(join(this.#ofLog(origin), 'checkpoint'));
    if (note === null) return null;
    const { text, lines } = noteParts(note);
    const own = parseVkey(this.vkey());
    const found = lines.map((line) => openCosignature(line, text, own))
      .find((cosignature) => cosignature !== null);
    const head = parseCheckpoint(text);
    if (found === undefined || head.origin !== origin) {
      throw new Error(`E_STATE: the kept head of ${origin} is not one that this witness cosigned`);
    }
    return { note, head, time: found.time };
  }

  /** Keeps a cosigned note, durably, in the place of the one before. */
  keep(origin: string, note: string): void {
    putDurably(join(this.#ofLog(origin), 'checkpoint'), note);
  }

  /** Writes down what people decided, one line of JSON each; nothing of it is ever read back. */
  record(what: Readonly<Record<string, unknown>>): void {
    appendDurably(join(this.path, 'history'), `${JSON.stringify(what)}\n`);
  }

  /** The head in a note that a trusted key of the log signed. Throws a `Flaw`. */
  opened(origin: string, note: string): Checkpoint {
    return openCheckpoint(note, this.vkeysOf(origin));
  }

  #text(name: string): string | null {
    return textIn(join(this.path, name));
  }

  #ofLog(origin: string): string {
    return join(this.path, 'logs', addressOf(origin));
  }
}

/** Under which a log is found at a witness: SHA-256 of its origin, in hex (C2SP tlog-witness). */
export const addressOf = (origin: string): string => sha256(Buffer.from(origin)).toString('hex');

const linesOf = (text: string | null): string[] =>
  (text ?? '').split('\n').filter((line) => line !== '');
