import { toBase64 } from './base64.js';
import { ERASURE } from './datum.js';
import type { Entry } from './entry.js';
import { completionIn, orderIn } from './erasure-entry.js';
import type { Completion, DestroyedKey, Order } from './erasure-entry.js';
import { Frontier, leafHash } from './tree.js';
import { ofEntry } from './verdict.js';
import type { Verdict } from './verdict.js';

export type { DestroyedKey } from './erasure-entry.js';

/** The type of the entry by which two persons order the erasure of a person. */
export const ERASURE_ORDER = 'erasure.ordered';

/** An order that nothing has followed for longer than this, in log time, is a broken promise. */
const PATIENCE_MS = 86_400_000;

/**
 * The RFC 6962 root over a list of ids, base64: sorted by their bytes, each leaf the UTF-8 of one
 * id. Two lists of the same ids have the same root, whatever order they came in.
 */
export function listRoot(ids: readonly string[]): string {
  const tree = new Frontier();
  const leaves = ids.map((id) => Buffer.from(id, 'utf8')).sort((one, other) => one.compare(other));
  for (const leaf of leaves) tree.append(leafHash(leaf));
  return toBase64(tree.root());
}

/** Says whether the store still has a key: by its id, or by the fingerprint of one it has. */
export type StoredKey = (key: DestroyedKey) => boolean;

/**
 * The erasures of persons that the entries order and prove, gathered entry by entry (AMB-42). An
 * erasure of a single datum, `body.register`, is ordered by the register's own act and not here.
 */
export class ErasureLedger {
  readonly #orders = new Map<number, { readonly order: Order | null; readonly ts: string }>();
  readonly #completions: { readonly seq: number; readonly of: Completion | null }[] = [];
  readonly #named = new Map<string, { readonly id: string; readonly seq: number }[]>();
  #last = '';

  /** Takes note of an entry; entries are given in the order of the log. */
  take({ type, seq, ts, body, pd }: Entry): void {
    this.#last = ts;
    for (const { id, key } of pd) {
      const under = this.#named.get(key) ?? [];
      under.push({ id, seq });
      this.#named.set(key, under);
    }
    if (type === ERASURE_ORDER) this.#orders.set(seq, { order: orderIn(body), ts });
    if (type === ERASURE && body['register'] === undefined) {
      this.#completions.push({ seq, of: completionIn(body) });
    }
  }

  /**
   * The verdicts once the last entry was taken: `E_ERASE_INCOMPLETE` for an order that two persons
   * did not give, that nothing followed within 24 hours, or that other data or keys were erased
   * under; `E_ERASED_PRESENT` for a key that is still stored. Without `storedKey` none is
   * asked for.
   */
  *verdicts(storedKey?: StoredKey): Generator<Verdict> {
    for (const { seq, of } of this.#completions) {
      if (of === null || of.order >= seq || !this.#orders.has(of.order)) yield unordered(seq);
      for (const key of of?.keys ?? []) if (storedKey?.(key)) yield keyPresent(seq, key);
    }
    for (const [seq, { order, ts }] of this.#orders) {
      if (order === null) yield notByTwo(seq);
      else yield* this.#followed(seq, order, ts);
    }
  }

  *#followed(seq: number, order: Order, ts: string): Generator<Verdict> {
    const rounds = this.#completions.flatMap(({ seq: at, of }) =>
      of?.order === seq && at > seq ? [{ at, of }] : []);
    const waited = Date.parse(this.#last) - Date.parse(ts);
    if (rounds.length === 0 && waited > PATIENCE_MS) yield notFollowed(seq);
    for (const { at, list } of listsOf(rounds)) {
      if (list.root !== listRoot(list.erased)) yield otherList(at, seq);
    }
    const last = rounds.at(-1);
    if (last?.of.whole && !this.#fits(seq, order, rounds.map(({ of }) => of))) {
      yield otherList(last.at, seq);
    }
  }

  /** Every key of the order, all that lay under it, and of what was there then the very list. */
  #fits(seq: number, order: Order, rounds: readonly Completion[]): boolean {
    const erased = new Set(rounds.flatMap((round) => round.erased));
    const keys = new Map(rounds.flatMap((round) => round.keys.map((key) => [key.id, key])));
    const named = order.keys.flatMap(({ id }) => this.#named.get(id) ?? []);
    const then = named.filter((each) => each.seq < seq).map(({ id }) => id);
    return order.keys.every(({ id, fingerprint }) => keys.get(id)?.fingerprint === fingerprint) &&
      named.every(({ id }) => erased.has(id)) &&
      then.length === order.data.count && listRoot(then) === order.data.root;
  }
}

/** The parts of each round put together again: `[1, n]` begins one, and `n` of them are whole. */
function listsOf(rounds: readonly { readonly at: number; readonly of: Completion }[]) {
  const lists: { at: number; list: { erased: string[]; root: string } }[] = [];
  for (const { at, of: { erased, root, part: [place] } } of rounds) {
    const open = lists.at(-1);
    if (place === 1 || open === undefined) lists.push({ at, list: { erased: [...erased], root } });
    else open.list.erased.push(...erased);
  }
  return lists;
}

const incomplete = (seq: number, et: string, en: string): Verdict =>
  ofEntry('E_ERASE_INCOMPLETE', seq, et, en);

const unordered = (seq: number): Verdict => incomplete(
  seq,
  `Kirje ${seq} tõendab kustutamist, mida ükski varasem kirje ei korralda.`,
  `Entry ${seq} proves an erasure that no earlier entry orders.`,
);

const notByTwo = (seq: number): Verdict => incomplete(
  seq,
  `Kirje ${seq} korraldab isiku andmete kustutamise, kuid ei nimeta kahte eri isikut, ` +
    'loetelu ja võtmeid.',
  `Entry ${seq} orders the erasure of a person and does not name two different persons, the ` +
    'list and the keys.',
);

const notFollowed = (seq: number): Verdict => incomplete(
  seq,
  `Kirjega ${seq} korraldatud kustutamist ei ole 24 tunni jooksul tehtud.`,
  `The erasure ordered by entry ${seq} was not done within 24 hours.`,
);

const otherList = (seq: number, order: number): Verdict => incomplete(
  seq,
  `Kirje ${seq} järgi kustutati muud andmed või võtmed, kui kirje ${order} korraldas.`,
  `By entry ${seq} other data or keys were erased than entry ${order} ordered.`,
);

const keyPresent = (seq: number, { id }: DestroyedKey): Verdict => ofEntry(
  'E_ERASED_PRESENT',
  seq,
  `Kirje ${seq} järgi hävitatud võti ${id} on endiselt alles.`,
  `The key ${id}, destroyed by the word of entry ${seq}, is still there.`,
);
