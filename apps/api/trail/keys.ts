import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { keyPair, parseSkey, vkeyOf } from '#trail/keys';
import { putDurably } from '../store/durable-file.js';
import type { SignerKey } from '#trail/keys';

/** What the register signs and seals with; it lies outside the database, readable by it alone. */
export interface Keys {
  /** The name of the log: the first line of every checkpoint. */
  readonly origin: string;
  /** Parsed once: parsing costs more than signing. */
  readonly signer: SignerKey;
  readonly vkey: string;
  /** Wraps the key of each subject (AES-256). */
  readonly sealing: Buffer;
}

/** Reads the keys, or makes them where there are none and `create` says so. */
export function openKeys(folder: string, create: boolean): Keys {
  const paths = { skey: join(folder, 'log.skey'), sealing: join(folder, 'sealing.key') };
  if (create && !existsSync(paths.skey)) makeKeys(folder, paths);
  const skey = keyIn(paths.skey);
  const sealing = Buffer.from(keyIn(paths.sealing), 'base64');
  if (sealing.length !== 32) throw new Error('E_KEYS: the sealing key is not one');
  const signer = parseSkey(skey);
  return { origin: signer.name, signer, vkey: vkeyOf(skey), sealing };
}

function keyIn(path: string): string {
  if (!existsSync(path)) throw new Error(`E_KEYS_MISSING: ${basename(path)} is not there`);
  return readFileSync(path, 'utf8').trim();
}

/** The signing key is written last: while it is not there, nothing was signed or sealed. */
function makeKeys(folder: string, paths: { skey: string; sealing: string }): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { skey, vkey } = keyPair(`volitus/${randomBytes(6).toString('hex')}`, randomBytes(32));
  putDurably(paths.sealing, `${randomBytes(32).toString('base64')}\n`, 0o600);
  putDurably(join(folder, 'log.vkey'), `${vkey}\n`, 0o644);
  putDurably(paths.skey, `${skey}\n`, 0o600);
}
