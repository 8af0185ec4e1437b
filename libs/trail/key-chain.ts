import { openCheckpoint } from './checkpoint.js';
import type { Checkpoint } from './checkpoint.js';
import type { Entry } from './entry.js';
import { Flaw } from './flaw.js';
import { parseVkey } from './keys.js';
import { brokenRotation } from './verdicts-of-heads.js';
import type { Verdict } from './verdict.js';

/** The type of the entry by which two persons change the key of the log: `{ from, to, by }`. */
export const ROTATION = 'key.rotated';

/** A note that reads as a head; whose it is, is not known yet. */
export type ReadHead = { readonly note: string; readonly head: Checkpoint };

type Turn = { readonly seq: number; readonly from: string; readonly to: string };

/**
 * The keys of a log in their order. The reader knows one of them. Heads of up to `seq` entries of a
 * rotation are signed by the key before it, larger ones by the one after. Trust goes backward,
 * because a head covers all entries before it; and forward, where the key before still signed a
 * head over the entry that replaced it: an insider without that key can change keys for nobody.
 */
export class KeyChain {
  readonly #pinned: string;
  readonly #turns: Turn[] = [];
  readonly #faults: Verdict[] = [];

  /** `vkey` is the one key that the reader knows. Throws a {@link Flaw} `E_SIG` when it is none. */
  constructor(vkey: string) {
    parseVkey(vkey);
    this.#pinned = vkey;
  }

  /** Takes note of an entry; entries are given in the order of the log. */
  take({ type, seq, body }: Entry): void {
    if (type !== ROTATION) return;
    const turn = { seq, from: String(body['from']), to: String(body['to']) };
    const before = this.#turns.at(-1)?.to ?? turn.from;
    if (turn.from === before && areOfOneLog(turn)) this.#turns.push(turn);
    else this.#faults.push(brokenRotation(seq));
  }

  /** Rotations that do not continue one another. */
  get faults(): readonly Verdict[] {
    return this.#faults;
  }

  /**
   * A function that opens a head with the key that was to sign it, and throws a {@link Flaw}
   * otherwise. `fits` says whether a head is that of the entries; `givenUpAt`, of one that is not,
   * the place of the entry that gave it up: it was signed by the key that stood then.
   */
  opener(
    heads: readonly ReadHead[],
    fits: (head: Checkpoint) => boolean,
    givenUpAt: (head: Checkpoint) => number | undefined = () => undefined,
  ) {
    const first = this.#turns[0];
    const keys = first === undefined ? [] : [first.from, ...this.#turns.map(({ to }) => to)];
    const own = keys.indexOf(this.#pinned);
    if (own < 0) return ({ note }: ReadHead): Checkpoint => openCheckpoint(note, [this.#pinned]);
    const turned = (head: Checkpoint): number => {
      const size = fits(head) ? head.size : givenUpAt(head) ?? head.size;
      return this.#turns.filter(({ seq }) => seq < size).length;
    };
    let trusted = own;
    while (heads.some(({ note, head }) =>
      turned(head) > trusted && fits(head) && isSigned(note, keys[trusted]!))) trusted += 1;
    return ({ note, head }: ReadHead): Checkpoint => {
      const place = turned(head);
      if (place <= trusted) return openCheckpoint(note, [keys[place]!]);
      throw new Flaw('E_SIG', 'the key before never signed over the entry that replaced it');
    };
  }
}

function areOfOneLog({ from, to }: Turn): boolean {
  try {
    return parseVkey(from).name === parseVkey(to).name && from !== to;
  } catch {
    return false;
  }
}

function isSigned(note: string, vkey: string): boolean {
  try {
    openCheckpoint(note, [vkey]);
    return true;
  } catch {
    return false;
  }
}
