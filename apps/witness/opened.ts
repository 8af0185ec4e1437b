import type { Seconds } from './clock.js';
import { Folder } from './folder.js';
import { lockFolder } from './lock.js';
import { listen } from './serving.js';
import type { Listening } from './serving.js';
import { Witness } from './witness.js';

/** The witness of a folder, locked for this process until it is closed. */
export interface OpenWitness {
  readonly folder: Folder;
  readonly witness: Witness;
  close(): void;
}

/** Opens the witness of a folder. Throws where there is none, or where another process has it. */
export function openWitness(path: string, now: Seconds): OpenWitness {
  const folder = new Folder(path);
  folder.signer();
  const close = lockFolder(path);
  return { folder, witness: new Witness(folder, now), close };
}

/** Serves the witness of a folder over HTTP until it is closed; port 0 takes a free one. */
export async function serveWitness(
  path: string,
  now: Seconds,
  { port, host }: { readonly port: number; readonly host?: string },
): Promise<Listening> {
  const { witness, close } = openWitness(path, now);
  try {
    const listening = await listen(witness, port, host);
    return { url: listening.url, close: () => listening.close().finally(close) };
  } catch (fault) {
    close();
    throw fault;
  }
}
