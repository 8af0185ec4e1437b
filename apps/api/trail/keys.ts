import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { keyPair, parseSkey, vkeyOf } from '#trail/keys';
import type { KeyPair, SignerKey } from '#trail/keys';
import { putDurably } from '../store/durable-file.js';
import { changeGoneThrough, keyFiles, sealingGoneThrough } from './key-files.js';
import type { KeyFiles } from './key-files.js';

/** What the register signs and seals with; it lies outside the database, readable by it alone. */
export interface Keys {
  /** The name of the log: the first line of every checkpoint. */
  readonly origin: string;
  /** Parsed once: parsing costs more than signing. */
  readonly signer: SignerKey;
  readonly vkey: string;
  /** Wraps the key of each subject (AES-256). */
  readonly sealing: Buffer;
  /** The key that is to follow, while it is being changed; null at all other times. */
  readonly next: KeyPair | null;
}

/**
 * Reads the keys, or makes them where there are none and `create` says so. A change of a key
 * that was broken off after the old one was set aside is gone through with first.
 */
export function openKeys(folder: string, create: boolean): Keys {
  const files = keyFiles(folder);
  changeGoneThrough(files);
  sealingGoneThrough(files);
  if (create && !existsSync(files.skey)) makeKeys(folder, files);
  const skey = keyIn(files.skey);
  const sealing = sealingIn(files.sealing);
  const signer = parseSkey(skey);
  const next = existsSync(files.next) ? pairOf(keyIn(files.next)) : null;
  return { origin: signer.name, signer, vkey: vkeyOf(skey), sealing, next };
}

/** The sealing key in a file; throws E_KEYS_MISSING, or E_KEYS where it is not one. */
export function sealingIn(path: string): Buffer {
  const sealing = Buffer.from(keyIn(path), 'base64');
  if (sealing.length !== 32) throw new Error('E_KEYS: the sealing key is not one');
  return sealing;
}

const pairOf = (skey: string): KeyPair => ({ skey, vkey: vkeyOf(skey) });

function keyIn(path: string): string {
  if (!existsSync(path)) throw new Error(`E_KEYS_MISSING: ${basename(path)} is not there`);
  return readFileSync(path, 'utf8').trim();
}

/** The signing key is written last: while it is not there, nothing was signed or sealed. */
function makeKeys(folder: string, files: KeyFiles): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { skey, vkey } = keyPair(`volitus/${randomBytes(6).toString('hex')}`, randomBytes(32));
  putDurably(files.sealing, `${randomBytes(32).toString('base64')}\n`, 0o600);
  putDurably(files.vkey, `${vkey}\n`, 0o644);
  putDurably(files.skey, `${skey}\n`, 0o600);
}
