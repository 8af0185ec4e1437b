// Logs in memory whose key was changed, or that were restored from a backup that was too old.
import { toBase64 } from '#trail/base64';
import { checkpointText, signCheckpoint } from '#trail/checkpoint';
import { keyPair } from '#trail/keys';
import type { KeyPair } from '#trail/keys';
import { signNote } from '#trail/note';
import { LOG, aDraft } from '#trail/small-log';
import { Frontier } from '#trail/tree';
import { emptyTail, written } from '#trail/writing';
import type { Draft } from '#trail/writing';

/** The key of the log before and after it was changed; both bear the same name. */
export const oldKey: KeyPair = keyPair(LOG, Buffer.alloc(32, 1));
export const newKey: KeyPair = keyPair(LOG, Buffer.alloc(32, 2));

/** What such a log is checked by. */
export type ChangedLog = {
  readonly entries: readonly Buffer[];
  /** Every signed head in the order of signing, from the empty one on. */
  readonly checkpoints: readonly string[];
  /** The key that the last head is signed by. */
  readonly vkey: string;
};

/** A log that is being written and signed after each entry. */
class Writing {
  readonly #frontier = new Frontier();
  #tail = emptyTail(LOG);
  readonly entries: Buffer[] = [];
  readonly checkpoints: string[] = [];

  get head() {
    return { origin: LOG, size: this.#frontier.size, root: this.#frontier.root() };
  }

  sign(...keys: readonly KeyPair[]): void {
    const skeys = keys.map(({ skey }) => skey);
    this.checkpoints.push(signNote(checkpointText(this.head), skeys));
  }

  append(draft: Draft, inc = this.#tail.inc): void {
    const { bytes, leaf, tail } = written(draft, { ...this.#tail, inc });
    this.#frontier.append(leaf);
    this.entries.push(bytes);
    this.#tail = tail;
  }

  grow(many: number, ...keys: readonly KeyPair[]): void {
    for (let n = 0; n < many; n += 1) {
      this.append(aDraft(this.entries.length));
      this.sign(...keys);
    }
  }
}

const ofTheHouse = {
  actor: null, office: 'system', unit: null, case: null, measure: null,
} as const;

/**
 * A log of `before` entries under the old key, the `key.rotated` entry, whose head bears both
 * signatures, and `after` entries under the new key.
 */
export function rotatedLog(before = 5, after = 4): ChangedLog {
  const log = new Writing();
  log.sign(oldKey);
  log.grow(before, oldKey);
  const body = { from: oldKey.vkey, to: newKey.vkey, by: ['p_1', 'p_2'] };
  log.append(aDraft(before, { ...ofTheHouse, subject: null, type: 'key.rotated', body }));
  log.sign(oldKey, newKey);
  log.grow(after, newKey);
  return { entries: log.entries, checkpoints: log.checkpoints, vkey: newKey.vkey };
}

/** A log restored to its first `kept` entries, with what was given up. */
export type RestoredLog = ChangedLog & {
  readonly kept: number;
  /** The last head that was given up: `log.restored` names its size and root. */
  readonly lost: string;
  /** Every head beyond the kept entries that was signed before the restoration. */
  readonly lostCheckpoints: readonly string[];
};

/**
 * A log of which `kept` entries came back from a backup and `lost` did not; then `log.restored`,
 * the first of the second incarnation, and `after` entries.
 */
export function restoredLog(kept = 5, lost = 3, after = 4): RestoredLog {
  const first = new Writing();
  first.sign(oldKey);
  first.grow(kept + lost, oldKey);
  const second = new Writing();
  for (let n = 0; n < kept; n += 1) second.append(aDraft(n));
  const { size, root } = first.head;
  const body = { lost: { size, root: toBase64(root) }, from: kept, by: ['p_1', 'p_2'] };
  const draft = aDraft(kept + lost, { ...ofTheHouse, subject: null, type: 'log.restored', body });
  second.append(draft, 2);
  second.sign(oldKey);
  for (let n = 1; n <= after; n += 1) {
    second.append(aDraft(kept + lost + n));
    second.sign(oldKey);
  }
  return {
    entries: second.entries,
    checkpoints: [...first.checkpoints, ...second.checkpoints],
    vkey: oldKey.vkey, kept,
    lost: signCheckpoint(first.head, oldKey.skey),
    lostCheckpoints: first.checkpoints.slice(kept + 1),
  };
}
