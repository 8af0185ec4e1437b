import { signCheckpoint } from './checkpoint.js';
import { keyPair } from './keys.js';
import type { KeyPair } from './keys.js';
import { Frontier } from './tree.js';
import type { ReadNode } from './tree.js';
import { emptyTail, written } from './writing.js';
import type { Draft } from './writing.js';

/** A log in memory: for specs and for measuring, never for keeping anything. */
export type SmallLog = KeyPair & {
  readonly entries: readonly Buffer[];
  /** The signed head at every size, from 0. */
  readonly checkpoints: readonly string[];
  readonly readNode: ReadNode;
};

export const LOG = 'volitus.example/log';

/** A draft on which a spec may base its own: one second after another from 2021-03-31 on. */
export function aDraft(place: number, changes: Partial<Draft> = {}): Draft {
  const ts = new Date(Date.UTC(2021, 2, 31, 9, 0, place)).toISOString();
  return {
    ts,
    at: ts,
    type: 'case.stepped',
    actor: 'p_7f',
    office: 'requester',
    unit: 'u_12',
    case: 'c_9c',
    measure: 'M14',
    subject: 's_51',
    rules: 'kks@2020-06-05',
    body: { step: 'submit', place, said: 'õigus' },
    pd: [],
    ...changes,
  };
}

/** The log of those drafts, signed after every entry. The seed is constant: so is every byte. */
export function smallLog(drafts: readonly Draft[], seed: Buffer = Buffer.alloc(32, 1)): SmallLog {
  const keys = keyPair(LOG, seed);
  const nodes = new Map<string, Buffer>();
  const entries: Buffer[] = [];
  const frontier = new Frontier();
  const head = () => ({ origin: LOG, size: frontier.size, root: frontier.root() });
  const checkpoints = [signCheckpoint(head(), keys.skey)];
  let tail = emptyTail(LOG);
  for (const draft of drafts) {
    const next = written(draft, tail);
    nodes.set(`0/${tail.seq}`, next.leaf);
    for (const { level, index, hash } of frontier.append(next.leaf)) {
      nodes.set(`${level}/${index}`, hash);
    }
    entries.push(next.bytes);
    checkpoints.push(signCheckpoint(head(), keys.skey));
    tail = next.tail;
  }
  const readNode = (level: number, index: number): Buffer => {
    const hash = nodes.get(`${level}/${index}`);
    if (hash === undefined) throw new Error(`no complete subtree ${level}/${index}`);
    return hash;
  };
  return { ...keys, entries, checkpoints, readNode };
}

/** The log of that many drafts that differ only in their place. */
export function aLogOf(size: number, seed?: Buffer): SmallLog {
  return smallLog(Array.from({ length: size }, (_, place) => aDraft(place)), seed);
}
