import { signCheckpoint } from './checkpoint.js';
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

  it('E_SCHEMA: an incarnation that rises by itself, falls back or leaps', () => {
    const leaps = edited(4, '"inc":1', '"inc":3');
    expect(codes({ entries: leaps, checkpoints: [signed(leaps)] })).toEqual(['E_SCHEMA 4']);
    const raised = edited(3, '"inc":1', '"inc":2');
    const prev = leafHash(raised[3] as Buffer).toString('base64');
    const last = (raised[4] as Buffer).toString().replace(/"prev":"[^"]*"/, `"prev":"${prev}"`);
    const falls = [...raised.slice(0, 4), Buffer.from(last)];
    expect(codes({ entries: falls, checkpoints: [signed(falls)] }))
      .toEqual(['E_SCHEMA 3', 'E_SCHEMA 4']);
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
