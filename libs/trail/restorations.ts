import { fromBase64 } from './base64.js';
import type { Checkpoint } from './checkpoint.js';
import type { Entry } from './entry.js';
import { badRestoration, restored } from './verdicts-of-heads.js';
import type { Verdict } from './verdict.js';

/** The type of the entry by which two persons declare that the log was restored. */
export const RESTORATION = 'log.restored';

type Restoration = { readonly seq: number; readonly size: number; readonly root: Buffer };

/**
 * The declared restorations of a log: `{ lost: { size, root }, from, by }`. What was signed beyond
 * the place of such an entry, up to the head it names, is given up in the open: a finding, and no
 * fork. A head that reaches further was not declared.
 */
export class Restorations {
  readonly #declared: Restoration[] = [];
  readonly #faults: Verdict[] = [];

  /** Takes note of an entry. */
  take({ type, seq, body }: Entry): void {
    if (type !== RESTORATION) return;
    const { lost, from } = body as { lost?: { size?: unknown; root?: unknown }; from?: unknown };
    const root = rootIn(lost?.root);
    const size = lost?.size;
    const fits = root !== null && typeof size === 'number' && size >= seq && from === seq;
    if (fits) this.#declared.push({ seq, size, root });
    else this.#faults.push(badRestoration(seq));
  }

  /** Whether the head was given up by a declared restoration. */
  isGivenUp(head: Checkpoint): boolean {
    return this.givenUpAt(head) !== undefined;
  }

  /** The place of the first declaration that gave the head up; undefined where none did. */
  givenUpAt({ size, root }: Checkpoint): number | undefined {
    return this.#declared.find((each) => size > each.seq &&
      (size < each.size || (size === each.size && root.equals(each.root))))?.seq;
  }

  /** A finding for each, and a fault for each that does not say what it must. */
  get verdicts(): Verdict[] {
    return [...this.#faults, ...this.#declared.map(({ seq, size }) => restored(seq, size))];
  }
}

function rootIn(text: unknown): Buffer | null {
  try {
    const root = fromBase64(String(text), 'E_SCHEMA');
    return root.length === 32 ? root : null;
  } catch {
    return null;
  }
}
