import { createHash } from 'node:crypto';
import { toBase64 } from '#trail/base64';
import { checkpointText } from '#trail/checkpoint';
import { cosignature } from '#trail/cosignature';
import { labelled, sha256 } from '#trail/digest';
import { listRoot } from '#trail/erasure';
import { keyPair } from '#trail/keys';
import type { KeyPair } from '#trail/keys';
import { manifestBytes } from '#trail/manifest';
import { signNote } from '#trail/note';
import { bundled, entriesPath, rowLength, tilePath, tilesOf } from '#trail/tiles';
import { Frontier, leafHash, nodeHash } from '#trail/tree';
import { emptyTail, written } from '#trail/writing';
import type { Draft } from '#trail/writing';

export const ORIGIN = 'volitus.example/pure';

/** A signed head, as it was given to the world. */
export interface Signed {
  readonly size: number;
  readonly note: string;
}

const seedOf = (text: string): Buffer => createHash('sha256').update(text).digest();

/** A witness of its own name and key. */
export const aWitness = (name: string): KeyPair => keyPair(name, seedOf(name), 'witness');

/** A policy that asks so many of these witnesses. */
export const policyText = (log: string, witnesses: readonly KeyPair[], least: string): string => [
  `log ${log}`, ...witnesses.map(({ vkey }, at) => `witness w${at} ${vkey}`),
  `group all-of-them ${least} ${witnesses.map((_, at) => `w${at}`).join(' ')}`,
  'quorum all-of-them', '',
].join('\n');

/** A log in memory with all that can lawfully happen to one, signed as a house would sign it. */
export class PureLog {
  readonly keys: KeyPair[];
  readonly vault = new Map<string, Buffer>();
  /** Every head that was ever signed, also those given up since. */
  readonly signed: Signed[] = [];
  entries: Buffer[] = [];
  witnesses: readonly KeyPair[] = [];
  policy: string | null = null;
  now = Date.UTC(2021, 0, 4, 7);
  #tail = emptyTail(ORIGIN);
  #frontier = new Frontier();
  #coming: KeyPair | null = null;
  readonly #givenUp = new Set<Signed>();
  /** Heads that bear the signatures of two keys: without them nobody trusts the second. */
  readonly turns: Signed[] = [];

  constructor(readonly name = 'pure') {
    this.keys = [keyPair(ORIGIN, seedOf(`${name} 0`))];
    this.append('log.opened', { origin: ORIGIN, vkey: this.key.vkey });
    this.seal();
  }

  get key(): KeyPair {
    return this.keys.at(-1)!;
  }

  get size(): number {
    return this.entries.length;
  }

  append(type: string, body: Draft['body'], more: Partial<Draft> = {}, inc = this.#tail.inc): void {
    const ts = new Date(this.now).toISOString();
    const { bytes, leaf, tail } = written({
      ts, at: ts, type, actor: null, office: 'system', unit: null, case: null, measure: null,
      subject: null, rules: 'kks@2020-06-05', body, pd: [], ...more,
    }, { ...this.#tail, inc });
    this.entries.push(bytes);
    this.#frontier.append(leaf);
    this.#tail = tail;
  }

  /** Signs what there is; the witnesses who answer cosign it. */
  seal(answering: readonly KeyPair[] = this.witnesses): Signed {
    const head = { origin: ORIGIN, size: this.size, root: this.#frontier.root() };
    const keys = this.#coming === null ? [this.key] : [this.key, this.#coming];
    const text = checkpointText(head);
    const time = Math.floor(this.now / 1_000);
    const note = signNote(text, keys.map(({ skey }) => skey)) +
      answering.map(({ skey }) => cosignature(text, skey, time)).join('');
    const signed = { size: this.size, note };
    this.signed.push(signed);
    if (this.#coming === null) return signed;
    this.keys.push(this.#coming);
    this.#coming = null;
    this.turns.push(signed);
    return signed;
  }

  /** A new key: its entry, and the head over it that bears both signatures. */
  rotate(): void {
    if (this.signed.at(-1)?.size !== this.size) this.seal();
    this.#coming = keyPair(ORIGIN, seedOf(`${this.name} ${this.keys.length}`));
    const body = { from: this.key.vkey, to: this.#coming.vkey, by: ['p_1', 'p_2'] };
    this.append('key.rotated', body);
    this.seal();
  }

  /** Goes back to its first entries, as an old backup does, and declares what is given up. */
  restore(kept: number, inc = this.#tail.inc + 1, declared = true): void {
    const lost = { size: this.size, root: toBase64(this.#frontier.root()) };
    const known = this.entries.slice(0, kept);
    for (const head of this.signed) if (head.size > kept) this.#givenUp.add(head);
    this.#frontier = new Frontier();
    for (const bytes of known) this.#frontier.append(leafHash(bytes));
    const prev = toBase64(leafHash(known.at(-1)!));
    this.entries = known;
    this.#tail = { ...this.#tail, seq: kept, prev };
    if (declared) this.append('log.restored', { lost, from: kept, by: ['p_1', 'p_2'] }, {}, inc);
    this.seal();
  }

  order(witnesses: readonly KeyPair[], least: string, grace = 240): void {
    this.witnesses = witnesses;
    this.policy = policyText(this.keys[0]!.vkey, witnesses, least);
    const body = { policy: this.policy, gate: true, graceMinutes: grace, by: ['p_1', 'p_2'] };
    this.append('witness.policy', body);
  }

  /** Something said of a person, sealed under the person's key. */
  say(person: string, id: string): void {
    const sealed = seedOf(`${this.name} ${id}`);
    this.vault.set(id, sealed);
    const hash = toBase64(sha256(sealed));
    this.append('register.recorded', { register: 'people' }, {
      subject: person, pd: [{ id, ct: hash, cm: toBase64(seedOf(id)), key: `k_${person}` }],
    });
  }

  /** Erases a whole person: ordered by two, done, and proven. */
  erase(person: string, ids: readonly string[], by: readonly string[] = ['p_1', 'p_2']): void {
    const key = `k_${person}`;
    const fingerprint = toBase64(labelled('volitus/key-fp/v1', seedOf(key)));
    const keys = [{ id: key, fingerprint }];
    const root = listRoot(ids);
    const order = this.size;
    this.append('erasure.ordered', {
      id: `o_${order}`, person, ground: '36-3-2', data: { count: ids.length, root }, keys, by,
    });
    for (const id of ids) this.vault.delete(id);
    this.append('erasure.completed', {
      order, erased: [...ids], root, keys, backupsClearBy: '2021-12-31T00:00:00.000Z',
    });
  }

  /** Whether the head was not given up since. */
  stands(head: Signed): boolean {
    return !this.#givenUp.has(head);
  }

  /** The files of an export of what is signed, with these heads beside the newest. */
  files(heads: readonly Signed[] = []): Map<string, Buffer> {
    const files = new Map<string, Buffer>();
    const newest = this.signed.at(-1)!;
    const kept = new Map([...heads, ...this.turns, newest].map((each) => [each.size, each.note]));
    const sizes = [...kept.keys()].sort((one, other) => one - other);
    for (const size of sizes) files.set(`checkpoints/${size}`, Buffer.from(kept.get(size)!));
    files.set('checkpoint', Buffer.from(newest.note));
    const log = this.entries.slice(0, newest.size);
    for (const tile of tilesOf(log.length)) {
      const from = tile.number * 256;
      files.set(entriesPath(tile), bundled(log.slice(from, from + tile.width)));
    }
    tiles(files, log);
    files.set('manifest.json', manifestBytes({
      format: 'volitus/export/v1', log: ORIGIN, size: log.length, vkey: this.key.vkey,
      root: newest.note.split('\n')[2]!, checkpoints: sizes,
    }));
    for (const [id, bytes] of this.vault) files.set(`vault/${id}`, bytes);
    files.set('vault/.keep', Buffer.alloc(0));
    if (this.policy !== null) files.set('policy', Buffer.from(this.policy));
    return files;
  }
}

/** The hashes of the tree in their tiles (C2SP tlog-tiles). */
function tiles(files: Map<string, Buffer>, log: readonly Buffer[]): void {
  let row = log.map(leafHash);
  for (let level = 0; rowLength(level, log.length) > 0; level += 1) {
    for (const tile of tilesOf(row.length)) {
      const from = tile.number * 256;
      files.set(tilePath(level, tile), Buffer.concat(row.slice(from, from + tile.width)));
    }
    for (let fold = 0; fold < 8; fold += 1) {
      row = row.flatMap((left, at) => (at % 2 === 1 ? [nodeHash(row[at - 1]!, left)] : []));
    }
  }
}
