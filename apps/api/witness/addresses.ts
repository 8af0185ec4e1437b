import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Policy } from '#trail/policy';
import { putDurably } from '../store/durable-file.js';

/** Where each witness is asked, by its name in the policy: the prefix of C2SP tlog-witness. */
export type Addresses = ReadonlyMap<string, string>;

const fileIn = (folder: string): string => join(folder, 'addresses.json');

/**
 * The addresses in the file of the home, and for a witness that it does not name, the one that the
 * policy gives. A witness with neither is asked by file only. Nothing is ever sent elsewhere.
 */
export function addressesOf(folder: string, { witnesses }: Policy): Addresses {
  const written = existsSync(fileIn(folder))
    ? JSON.parse(readFileSync(fileIn(folder), 'utf8')) as Readonly<Record<string, unknown>>
    : {};
  return new Map([...witnesses].flatMap(([name, { url }]): [string, string][] => {
    const address = Object.hasOwn(written, name) ? written[name] : url;
    return typeof address === 'string' && address !== '' ? [[name, checked(address)]] : [];
  }));
}

/** Writes the addresses that go before those of the policy. Throws where one is no address. */
export function writeAddresses(folder: string, addresses: Addresses): void {
  const all = Object.fromEntries([...addresses].map(([name, url]) => [name, checked(url)]));
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  putDurably(fileIn(folder), `${JSON.stringify(all, null, 2)}\n`);
}

/** The prefix without a slash at its end. Throws for what is not http or https. */
function checked(address: string): string {
  const { protocol } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') {
    throw new Error(`not an address of a witness: ${address}`);
  }
  return address.replace(/\/+$/u, '');
}
