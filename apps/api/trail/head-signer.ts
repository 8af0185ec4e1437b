import { openCheckpoint, signCheckpoint } from '#trail/checkpoint';
import { countersign } from '#trail/note';
import { emptyRoot, frontierFrom, leafHash } from '#trail/tree';
import type { Frontier } from '#trail/tree';
import { first, rows } from '../database/prepared.js';
import type { Handle } from '../database/handle.js';
import { Broken } from './broken.js';
import type { HeadStore } from './head-store.js';
import type { Keys } from './keys.js';

/** A head as it was signed. */
export interface SignedHead {
  readonly size: number;
  readonly note: string;
}

/** What was signed last: the tree it stands for, and the time of its last entry. */
interface Sealed {
  readonly size: number;
  readonly root: Buffer;
  readonly ts: string;
}

/**
 * Signs the heads of the log by the rule of a witness: never one that does not extend the last, and
 * never before the new bytes were read back on a second connection.
 */
export class HeadSigner {
  #keys: Keys;
  #sealed: Sealed;

  /** `signed` is the head to go on from; null where nothing was ever signed. */
  constructor(
    keys: Keys,
    private readonly head: HeadStore,
    private readonly reader: Handle,
    signed: string | null,
  ) {
    this.#keys = keys;
    const { size, root } = signed === null
      ? { size: 0, root: emptyRoot }
      : openCheckpoint(signed, [keys.vkey]);
    this.#sealed = { size, root, ts: size === 0 ? '' : entryTs(reader, size - 1) };
  }

  /** How many entries the last head stands for. */
  get size(): number {
    return this.#sealed.size;
  }

  /** Signs with these from now on; throws E_SIG where their key did not sign the last head. */
  use(keys: Keys): void {
    openCheckpoint(this.head.last ?? '', [keys.vkey]);
    this.#keys = keys;
  }

  /**
   * Signs the tree of that right edge and moves the head. Throws E_ROOT where what was read back
   * gives another root or leaf, E_FORK where the stored tree is no extension of the head that was
   * signed last, E_TIME where an entry is older than the one before: then nothing is signed, and
   * the store must stop. A key that is to follow signs too, over the entry that names it.
   */
  sign(frontier: Frontier): SignedHead {
    const seen = frontierOf(this.reader, this.#sealed.size);
    if (!seen.root().equals(this.#sealed.root)) {
      throw new Broken('E_FORK', 'the stored tree is not the one that was signed last');
    }
    const ts = this.#readBack(seen);
    const { size } = seen;
    const root = seen.root();
    if (size !== frontier.size || !root.equals(frontier.root())) {
      throw new Broken('E_ROOT', 'what was read back is not what was written');
    }
    const { origin, signer, next } = this.#keys;
    const alone = signCheckpoint({ origin, size, root }, signer);
    const note = next === null ? alone : countersign(alone, next.skey);
    this.head.replace(this.head.last, note);
    this.#sealed = { size, root, ts };
    return { size, note };
  }

  /** Appends what was stored since the last head; answers the time of the last entry. */
  #readBack(seen: Frontier): string {
    const added = rows<{ bytes: Buffer; leaf: Buffer }>(
      this.reader,
      'SELECT bytes, leaf FROM entry WHERE seq >= ? ORDER BY seq',
      this.#sealed.size,
    );
    let { ts } = this.#sealed;
    for (const { bytes, leaf } of added) {
      const here = tsIn(bytes);
      if (here < ts) throw new Broken('E_TIME', `entry ${seen.size} is older than the one before`);
      ts = here;
      const computed = leafHash(bytes);
      if (!computed.equals(leaf)) {
        throw new Broken('E_ROOT', `entry ${seen.size} came back changed`);
      }
      seen.append(computed);
    }
    return ts;
  }
}

const timeMark = Buffer.from(',"ts":"');

// Found in the canonical bytes, where only `type`, `unit` and `v` stand behind it and a quote in a
// string is escaped: parsing each entry a second time would cost more than hashing it.
function tsIn(bytes: Buffer): string {
  const place = bytes.lastIndexOf(timeMark);
  if (place < 0) throw new Broken('E_ROOT', 'what was read back is no entry');
  const start = place + timeMark.length;
  return bytes.toString('latin1', start, start + 'YYYY-MM-DDTHH:MM:SS.sssZ'.length);
}

const entryTs = (reader: Handle, seq: number): string =>
  tsIn(first<{ bytes: Buffer }>(reader, 'SELECT bytes FROM entry WHERE seq = ?', seq)!.bytes);

/** The right edge of the stored tree; throws E_TAIL_LOST where a node of it is gone. */
export const frontierOf = (handle: Handle, size: number): Frontier =>
  frontierFrom(size, (level, index) => {
    const row = level === 0
      ? first<{ h: Buffer }>(handle, 'SELECT leaf AS h FROM entry WHERE seq = ?', index)
      : first<{ h: Buffer }>(
          handle, 'SELECT h FROM node WHERE lvl = ? AND idx = ?', level, index,
        );
    if (row === undefined) throw new Broken('E_TAIL_LOST', `node ${level}/${index} is missing`);
    return row.h;
  });
