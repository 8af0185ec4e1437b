import { signCheckpoint } from './checkpoint.js';
import { sha256 } from './digest.js';
import { aDraft, aLogOf, LOG, smallLog } from './small-log.js';
import type { SmallLog } from './small-log.js';
import { leafHash, rootOf } from './tree.js';
import { verifyTrail } from './verify.js';
import type { Evidence, Outcome } from './verify.js';

const log = aLogOf(5);
const { skey } = log;

type Changes = Partial<Evidence> & { readonly entries?: readonly Buffer[] };
const outcomeOf = (changes: Changes = {}, of: SmallLog = log): Outcome =>
  verifyTrail({ entries: of.entries, checkpoints: of.checkpoints, vkey: of.vkey, ...changes });
const codesOf = ({ verdicts }: Outcome): string[] =>
  verdicts.map(({ code, seq }) => (seq === undefined ? code : `${code} ${seq}`));
const codes = (changes: Changes = {}, of?: SmallLog): string[] => codesOf(outcomeOf(changes, of));

const without = (place: number): Buffer[] => log.entries.filter((_, index) => index !== place);
const replaced = (place: number, bytes: Buffer): Buffer[] =>
  log.entries.map((entry, index) => (index === place ? bytes : entry));
const edited = (place: number, from: string, to: string): Buffer[] =>
  replaced(place, Buffer.from((log.entries[place] as Buffer).toString().replace(from, to)));
const signed = (entries: readonly Buffer[]): string =>
  signCheckpoint({ origin: LOG, size: entries.length, root: rootOf(entries.map(leafHash)) }, skey);

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

  it('goes on after a declared restoration, one incarnation later', () => {
    const text = (log.entries[4] as Buffer).toString().replace('"inc":1', '"inc":2');
    const entries = replaced(4, Buffer.from(text));
    expect(codes({ entries, checkpoints: [signed(entries)] })).toEqual([]);
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

describe('the chain of entries', () => {
  it('E_NONCANONICAL: an entry is not the one encoding of its value', () => {
    expect(codes({ entries: edited(4, '"v":1', '"v": 1') })).toEqual([
      'E_NONCANONICAL 4',
      'E_ROOT 4',
    ]);
  });

  it('E_SCHEMA: an entry has another shape, though its signature holds', () => {
    const entries = edited(4, '"inc":1', '"inc":0');
    expect(codes({ entries, checkpoints: [signed(entries)] })).toEqual(['E_SCHEMA 4']);
  });

  it('E_ORIGIN: an entry of another log', () => {
    const entries = edited(4, '"log":"volitus', '"log":"another');
    expect(codes({ entries, checkpoints: [signed(entries)] })).toEqual(['E_ORIGIN 4']);
  });

  it('E_TIME: an entry earlier than the one before, by a millisecond and not by none', () => {
    const earlier = smallLog([aDraft(1), aDraft(0, { ts: '2021-03-31T09:00:00.999Z' })]);
    expect(codes({}, earlier)).toEqual(['E_TIME 1']);
    const same = smallLog([aDraft(1), aDraft(0, { ts: '2021-03-31T09:00:01.000Z' })]);
    expect(codes({}, same)).toEqual([]);
  });

  it('E_SEQ: an incarnation that falls back or leaps', () => {
    const leaps = edited(4, '"inc":1', '"inc":3');
    expect(codes({ entries: leaps, checkpoints: [signed(leaps)] })).toEqual(['E_SEQ 4']);
    const raised = edited(3, '"inc":1', '"inc":2');
    const prev = leafHash(raised[3] as Buffer).toString('base64');
    const last = (raised[4] as Buffer).toString().replace(/"prev":"[^"]*"/, `"prev":"${prev}"`);
    const falls = [...raised.slice(0, 4), Buffer.from(last)];
    expect(codes({ entries: falls, checkpoints: [signed(falls)] })).toEqual(['E_SEQ 4']);
  });

  it('E_LEAF: an entry names another predecessor, though its signature holds', () => {
    const entries = edited(2, '"said":"õigus"', '"said":"õige"');
    expect(codes({ entries, checkpoints: [signed(entries)] })).toEqual(['E_LEAF 3']);
  });

  it('E_LEAF: the tree publishes another leaf', () => {
    const publishedNode = (_level: number, index: number) =>
      index === 1 ? undefined : leafHash(log.entries[index === 2 ? 3 : index] as Buffer);
    expect(codes({ publishedNode })).toEqual(['E_LEAF 1', 'E_LEAF 2']);
  });

  it.each([0, 1, 2, 3])('E_GAP: entry %i is missing', (place) => {
    expect(codes({ entries: without(place) })).toEqual([`E_GAP ${place}`, `E_ROOT ${place}`]);
  });

  it('E_SEQ: an entry is given twice', () => {
    const entries = log.entries.flatMap((entry, index) => (index === 2 ? [entry, entry] : [entry]));
    expect(codes({ entries })).toEqual(['E_SEQ 3', 'E_ROOT 3', 'W_STALE 5']);
  });

  it('E_SEQ and E_GAP: two entries have changed places', () => {
    const [a, b, c, d, e] = log.entries as [Buffer, Buffer, Buffer, Buffer, Buffer];
    const found = codes({ entries: [a, c, b, d, e] });
    expect(found).toEqual(['E_GAP 1', 'E_SEQ 3', 'E_TIME 1', 'E_GAP 2', 'E_ROOT 1']);
  });
});

describe('the signed heads', () => {
  it('E_SIG: there is none', () => {
    expect(codes({ checkpoints: [] })).toEqual(['E_SIG']);
    expect(codes({ checkpoints: [] }, aLogOf(0))).toEqual(['E_SIG']);
  });

  it('E_SIG: all were signed with another key', () => {
    const foreign = aLogOf(5, Buffer.alloc(32, 2));
    expect(new Set(codes({ checkpoints: foreign.checkpoints }))).toEqual(new Set(['E_SIG']));
  });

  it('E_SIG: the one the reader kept is not of this log', () => {
    const foreign = aLogOf(5, Buffer.alloc(32, 2));
    expect(codes({ knownCheckpoint: foreign.checkpoints[3] })).toEqual(['E_SIG']);
  });

  it('E_TAIL_LOST: the last entries and their heads are gone, but the reader kept one', () => {
    const cut = { entries: log.entries.slice(0, 3), checkpoints: log.checkpoints.slice(0, 4) };
    expect(codes(cut)).toEqual([]);
    expect(codes({ ...cut, knownCheckpoint: log.checkpoints[3] })).toEqual([]);
    expect(codes({ ...cut, knownCheckpoint: log.checkpoints[4] })).toEqual(['E_TAIL_LOST 3']);
  });

  it('E_TAIL_LOST: the last entries are gone and the head is not', () => {
    expect(codes({ entries: log.entries.slice(0, 4) })).toEqual(['E_TAIL_LOST 4']);
    expect(codes({ entries: [] })).toEqual(['E_TAIL_LOST 0']);
  });

  it('E_FORK: the log was written anew from entry 2 on and signed again', () => {
    const drafts = [0, 1, 2, 3, 4].map((place) => aDraft(place));
    const anew = smallLog(drafts.map((draft, at) => (at === 2 ? { ...draft, actor: 'p_8' } : draft)));
    expect(codes({}, anew)).toEqual([]);
    for (const size of [0, 1, 2]) {
      expect(codes({ knownCheckpoint: log.checkpoints[size] }, anew)).toEqual([]);
    }
    for (const size of [3, 4, 5]) {
      expect(codes({ knownCheckpoint: log.checkpoints[size] }, anew)).toEqual(['E_FORK']);
    }
  });

  it('E_FORK: two heads of one size, though no entry is there to compare', () => {
    const other = signCheckpoint({ origin: LOG, size: 9, root: Buffer.alloc(32) }, skey);
    const another = signCheckpoint({ origin: LOG, size: 9, root: Buffer.alloc(32, 1) }, skey);
    const checkpoints = [...log.checkpoints, other];
    expect(codes({ checkpoints, knownCheckpoint: another })).toEqual(['E_TAIL_LOST 5', 'E_FORK']);
  });

  it('E_SEQ: they are not in order', () => {
    const checkpoints = [log.checkpoints[5] as string, log.checkpoints[4] as string];
    expect(codes({ checkpoints })).toEqual(['E_SEQ']);
  });

  it('E_ROOT: names the stretch between the last good head and the first bad one', () => {
    const entries = edited(3, '"said":"õigus"', '"said":"õige"');
    const checkpoints = [log.checkpoints[2] as string, log.checkpoints[5] as string];
    const { verdicts } = outcomeOf({ entries, checkpoints });
    expect(verdicts.map(({ code, seq }) => [code, seq])).toEqual([
      ['E_LEAF', 4],
      ['E_ROOT', 2],
    ]);
    expect(verdicts[1]?.says).toEqual({
      et: 'Kontrollpunkt nr 2: kirjed ei anna allkirjastatud juurräsi; muudatus on kirjete 2–4 seas.',
      en: 'Checkpoint no 2: the entries do not give the signed root; the change is among 2–4.',
    });
  });

  it('cannot be checked with a key that is none', () => {
    expect(() => outcomeOf({ vkey: 'volitus' })).toThrow(expect.objectContaining({ code: 'E_SIG' }));
  });
});

describe('personal data', () => {
  const stored = Buffer.from('encrypted');
  const pd = [
    {
      id: 'd_88',
      ct: sha256(stored).toString('base64'),
      cm: Buffer.alloc(32).toString('base64'),
      key: 'k_51/1',
    },
  ];
  const kept = smallLog([aDraft(0, { pd }), aDraft(1)]);
  const erasure = aDraft(2, { type: 'erasure.completed', body: { erased: ['d_88'] } });
  const erased = smallLog([aDraft(0, { pd }), aDraft(1), erasure]);
  const vault = (bytes?: Buffer) => ({ storedDatum: () => bytes });

  it('are whole while the stored bytes are those that were stored', () => {
    expect(codes(vault(stored), kept)).toEqual([]);
  });

  it('E_PD_MISMATCH: other bytes are stored', () => {
    expect(codes(vault(Buffer.from('Encrypted')), kept)).toEqual(['E_PD_MISMATCH 0']);
  });

  it('E_PD_MISSING: they are gone and no entry proves why', () => {
    expect(codes(vault(), kept)).toEqual(['E_PD_MISSING 0']);
  });

  it('may be gone once an entry proves their erasure', () => {
    expect(codes(vault(), erased)).toEqual([]);
  });

  it('E_ERASED_PRESENT: they are still there after their erasure', () => {
    expect(codes(vault(stored), erased)).toEqual(['E_ERASED_PRESENT 0']);
  });

  it('are not asked for when the reader may not see them', () => {
    expect(codes({}, kept)).toEqual([]);
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
