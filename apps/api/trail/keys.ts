import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyPair, parseSkey, vkeyOf } from '#trail/keys';
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
  if (!existsSync(paths.skey)) {
    if (!create) throw new Error('E_KEYS_MISSING: the signing key of the log is not there');
    makeKeys(folder, paths);
  }
  const skey = readFileSync(paths.skey, 'utf8').trim();
  const sealing = Buffer.from(readFileSync(paths.sealing, 'utf8').trim(), 'base64');
  const signer = parseSkey(skey);
  return { origin: signer.name, signer, vkey: vkeyOf(skey), sealing };
}

function makeKeys(folder: string, paths: { skey: string; sealing: string }): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { skey, vkey } = keyPair(`volitus/${randomBytes(6).toString('hex')}`, randomBytes(32));
  const only = { mode: 0o600, flag: 'wx' } as const;
  writeFileSync(paths.sealing, `${randomBytes(32).toString('base64')}\n`, only);
  writeFileSync(join(folder, 'log.vkey'), `${vkey}\n`, { flag: 'wx' });
  writeFileSync(paths.skey, `${skey}\n`, only);
}
