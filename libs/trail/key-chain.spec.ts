import { signCheckpoint } from './checkpoint.js';
import { keyPair } from './keys.js';
import { countersign } from './note.js';
import { LOG, aDraft, smallLog } from './small-log.js';
import { leafHash, rootOf } from './tree.js';
import { verifyTrail } from './verify.js';

const first = keyPair(LOG, Buffer.alloc(32, 1));
const second = keyPair(LOG, Buffer.alloc(32, 2));
const thief = keyPair(LOG, Buffer.alloc(32, 9));

const rotation = (from: string, to: string) =>
  ({ type: 'key.rotated', body: { from, to, by: ['p_1', 'p_2'] } });

// Entries 0, 1; the rotation at 2; entries 3, 4.
const { entries } = smallLog(Array.from({ length: 5 }, (_, place) =>
  aDraft(place, place === 2 ? rotation(first.vkey, second.vkey) : {})));

function head(size: number, skey: string, of = entries): string {
  const root = rootOf(of.slice(0, size).map(leafHash));
  return signCheckpoint({ origin: LOG, size, root }, skey);
}

const overlap = countersign(head(3, first.skey), second.skey);
const notes = [head(2, first.skey), overlap, head(5, second.skey)];

const codes = (vkey: string, checkpoints = notes, of = entries): string[] =>
  verifyTrail({ entries: of, checkpoints, vkey }).verdicts.map(({ code }) => code);

describe('a change of keys', () => {
  it('is followed by whoever knows the key before, and by whoever knows the key after', () => {
    expect(codes(first.vkey)).toEqual([]);
    expect(codes(second.vkey)).toEqual([]);
  });

  it('E_SIG: the key before never signed over the entry that replaced it', () => {
    expect(codes(first.vkey, [head(2, first.skey), head(5, second.skey)]))
      .toEqual(['E_SIG', 'W_STALE']);
  });

  it('E_SIG: the key before goes on signing', () => {
    expect(codes(first.vkey, [...notes.slice(0, 2), head(5, first.skey)]))
      .toEqual(['E_SIG', 'W_STALE']);
  });

  it('E_SIG: the key after signs what was before it', () => {
    expect(codes(second.vkey, [head(2, second.skey), overlap, head(5, second.skey)]))
      .toEqual(['E_SIG']);
  });

  it('E_SIG: whoever writes without the key names one of their own', () => {
    const own = smallLog(Array.from({ length: 5 }, (_, place) =>
      aDraft(place, place === 2 ? rotation(first.vkey, thief.vkey) : {}))).entries;
    const theirs = [head(2, first.skey), head(3, thief.skey, own), head(5, thief.skey, own)];
    expect(codes(first.vkey, theirs, own)).toEqual(['E_SIG', 'E_SIG', 'W_STALE']);
  });

  it('E_SCHEMA: it does not begin with the key the log had', () => {
    const twice = smallLog(Array.from({ length: 5 }, (_, place) =>
      aDraft(place, place > 1 && place < 4 ? rotation(first.vkey, second.vkey) : {}))).entries;
    const signed = [countersign(head(3, first.skey, twice), second.skey),
      head(5, second.skey, twice)];
    expect(codes(first.vkey, signed, twice)).toEqual(['E_SCHEMA']);
  });
});
