import { aLogOf, LOG } from './small-log.js';
import type { SmallLog } from './small-log.js';
import { leafHash, rootOf } from './tree.js';
import { verifyTrail } from './verify.js';
import type { Evidence, Outcome } from './verify.js';

const log = aLogOf(5);

type Changes = Partial<Evidence> & { readonly entries?: readonly Buffer[] };
const outcomeOf = (changes: Changes = {}, of: SmallLog = log): Outcome =>
  verifyTrail({ entries: of.entries, checkpoints: of.checkpoints, vkey: of.vkey, ...changes });
const codesOf = ({ verdicts }: Outcome): string[] =>
  verdicts.map(({ code, seq }) => (seq === undefined ? code : `${code} ${seq}`));
const codes = (changes: Changes = {}, of?: SmallLog): string[] => codesOf(outcomeOf(changes, of));

const replaced = (place: number, bytes: Buffer): Buffer[] =>
  log.entries.map((entry, index) => (index === place ? bytes : entry));

describe('a whole log', () => {
  it('gives no verdict, its size, its root and its head', () => {
    const outcome = outcomeOf();
    expect(outcome).toMatchObject({ whole: true, verdicts: [], omitted: 0, size: 5 });
    expect(outcome.root).toEqual(rootOf(log.entries.map(leafHash)));
    expect(outcome.head).toEqual({ origin: LOG, size: 5, root: outcome.root });
  });

  it('may be empty', () => {
    expect(outcomeOf({}, aLogOf(0))).toMatchObject({ whole: true, verdicts: [], size: 0 });
  });

  it('agrees with every checkpoint a reader may have kept', () => {
    for (const knownCheckpoint of log.checkpoints) expect(codes({ knownCheckpoint })).toEqual([]);
  });

  it('says how many entries were read, and hands each over', () => {
    const read: number[] = [];
    const places: number[] = [];
    outcomeOf({ onProgress: (count) => read.push(count), onEntry: ({ seq }) => places.push(seq) });
    expect(read).toEqual([5]);
    expect(places).toEqual([0, 1, 2, 3, 4]);
  });

  it('is only worth a look when its last entries are not signed yet', () => {
    const outcome = outcomeOf({ checkpoints: log.checkpoints.slice(0, 4) });
    expect(outcome.whole).toBe(true);
    expect(codesOf(outcome)).toEqual(['W_STALE 3']);
  });
});

describe('one flipped bit', () => {
  const places = [0, 1, 2, 3, 4];
  it.each(places)('anywhere in entry %i breaks the log there', (place) => {
    const bytes = log.entries[place] as Buffer;
    for (let at = 0; at < bytes.length; at += 1) {
      const flipped = Buffer.from(bytes);
      flipped[at] = (flipped[at] as number) ^ (1 << at % 8);
      const found = codes({ entries: replaced(place, flipped) });
      expect(found).toContain(`E_ROOT ${place}`);
      if (place < 4) expect(found).toContain(`E_LEAF ${place + 1}`);
    }
  });

  it('anywhere in the head takes its signature away', () => {
    const note = Buffer.from(log.checkpoints.at(-1) as string);
    for (let at = 0; at < note.length; at += 1) {
      const flipped = Buffer.from(note);
      flipped[at] = (flipped[at] as number) ^ 1;
      const outcome = outcomeOf({ checkpoints: [flipped.toString('utf8')] });
      expect(outcome.whole).toBe(false);
      expect(codesOf(outcome)).toEqual(['E_SIG']);
    }
  });
});

describe('a hostile log', () => {
  it('fills no more than a thousand verdicts, and the head still has the last word', () => {
    const entries = Array.from({ length: 3_000 }, () => Buffer.from('x'));
    const outcome = outcomeOf({ entries });
    expect(outcome.verdicts.filter(({ code }) => code === 'E_NONCANONICAL')).toHaveLength(1_000);
    expect(outcome.omitted).toBe(2_000);
    expect(codesOf(outcome)).toContain('E_ROOT 0');
  });
});
