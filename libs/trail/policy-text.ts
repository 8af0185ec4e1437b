import { Flaw } from './flaw.js';
import { vkeyFor } from './keys.js';
import type { KeyType, VerifierKey } from './keys.js';

/** A log or a witness as a policy names it; `vkey` as it stands there. */
export type Party = {
  readonly vkey: string;
  readonly key: VerifierKey;
  readonly url: string | null;
};

/** A group witnesses a checkpoint when at least `least` of its members do. */
export type Group = { readonly least: number; readonly members: readonly string[] };

/** Whom to believe (C2SP tlog-policy): logs, witnesses by their name here, groups, the quorum. */
export type Policy = {
  readonly logs: readonly Party[];
  readonly witnesses: ReadonlyMap<string, Party>;
  readonly groups: ReadonlyMap<string, Group>;
  /** The name of a witness or a group; null where the policy says `quorum none`. */
  readonly quorum: string | null;
};

// An entry of the trail has at most 65 535 bytes, and the policy is kept in one.
const LONGEST = 49_152;

// These are the octets that C2SP tlog-policy forbids.
const FORBIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f]|\p{Surrogate}/u;

/** A policy while its lines are being read. */
type Draft = {
  readonly logs: Party[];
  readonly witnesses: Map<string, Party>;
  readonly groups: Map<string, Group>;
  readonly grouped: Set<string>;
  quorum: string | null | undefined;
};

/**
 * The policy in a text (C2SP tlog-policy): lines `log <vkey> [<url>]`, `witness <name> <vkey>
 * [<url>]`, `group <name> <k>|any|all <name>…`, `quorum <name>|none`; empty lines and lines that
 * begin with `#`. What a line names must stand on a line before. Throws a {@link Flaw} `E_SCHEMA`
 * that says which line is at fault, counted from 1.
 */
export function parsePolicy(text: string): Policy {
  if (text.length > LONGEST) throw new Flaw('E_SCHEMA', 'not a policy: it is too long');
  const draft: Draft = {
    logs: [], witnesses: new Map(), groups: new Map(), grouped: new Set(), quorum: undefined,
  };
  text.split('\n').forEach((line, index) => {
    try {
      readLine(draft, line);
    } catch (flaw) {
      if (!(flaw instanceof Flaw)) throw flaw;
      throw new Flaw('E_SCHEMA', `policy line ${index + 1}: ${flaw.message}`);
    }
  });
  const { logs, witnesses, groups, quorum } = draft;
  if (quorum === undefined) throw new Flaw('E_SCHEMA', 'not a policy: no quorum');
  return { logs, witnesses, groups, quorum };
}

function readLine(draft: Draft, line: string): void {
  if (FORBIDDEN.test(line)) throw wrong('a control character');
  const [keyword, ...items] = line.split(/[ \t]+/u).filter((item) => item !== '');
  if (keyword === undefined || keyword.startsWith('#')) return;
  // An object answers to names that nobody gave it, such as `toString`.
  const read = Object.hasOwn(readers, keyword) ? readers[keyword] : undefined;
  if (read === undefined) throw wrong(`no such line: ${keyword}`);
  read(draft, items);
}

const readers: Readonly<Record<string, (draft: Draft, items: readonly string[]) => void>> = {
  log: ({ logs }, items) => {
    logs.push(party('log', items, logs));
  },
  witness: (draft, [name, ...items]) => {
    checkFree(draft, name);
    draft.witnesses.set(name, party('witness', items, [...draft.witnesses.values()]));
  },
  group: (draft, [name, threshold, ...members]) => {
    checkFree(draft, name);
    for (const [place, member] of members.entries()) {
      checkKnown(draft, member);
      if (draft.grouped.has(member) || members.indexOf(member) !== place) {
        throw wrong(`already a member of a group: ${member}`);
      }
    }
    draft.groups.set(name, { least: leastOf(threshold, members.length), members });
    for (const member of members) draft.grouped.add(member);
  },
  quorum: (draft, [name, ...more]) => {
    if (name === undefined || more.length > 0) throw wrong('a quorum is one name');
    if (draft.quorum !== undefined) throw wrong('a second quorum');
    if (name !== 'none') checkKnown(draft, name);
    draft.quorum = name === 'none' ? null : name;
  },
};

function party(type: KeyType, items: readonly string[], others: readonly Party[]): Party {
  const [vkey, url = null, ...more] = items;
  if (vkey === undefined || more.length > 0) throw wrong(`a ${type} has a key, and may have a URL`);
  const key = vkeyFor(type, vkey);
  // The same public key under two names is one party that would count twice.
  const known = others.some((other) => other.key.key.equals(key.key));
  if (known) throw wrong(`a second ${type} ${vkey}`);
  return { vkey, key, url };
}

function leastOf(threshold: string | undefined, members: number): number {
  if (members === 0) throw wrong('a group has a threshold and members');
  if (threshold === 'any') return 1;
  if (threshold === 'all') return members;
  const least = /^[1-9][0-9]{0,3}$/u.test(String(threshold)) ? Number(threshold) : 0;
  if (least < 1 || least > members) throw wrong(`no threshold of ${members}: ${threshold}`);
  return least;
}

function checkFree(draft: Draft, name: string | undefined): asserts name is string {
  if (name === undefined) throw wrong('a name is missing');
  if (name === 'none' || isKnown(draft, name)) throw wrong(`the name is taken: ${name}`);
}

function checkKnown(draft: Draft, name: string): void {
  if (!isKnown(draft, name)) throw wrong(`nothing above has the name ${name}`);
}

const isKnown = ({ witnesses, groups }: Draft, name: string): boolean =>
  witnesses.has(name) || groups.has(name);

const wrong = (what: string): Flaw => new Flaw('E_SCHEMA', what);
