import { signCheckpoint } from './checkpoint.js';
import { LOG, aDraft, aLogOf } from './small-log.js';
import type { SmallLog } from './small-log.js';
import { leafHash, rootOf } from './tree.js';
import { toBase64 } from './base64.js';
import { verifyTrail } from './verify.js';
import { written } from './writing.js';

// Six entries were signed; the backup had four. The restored log goes on from there, declared.
const before = aLogOf(6);
const rootAt = (size: number) => toBase64(rootOf(before.entries.slice(0, size).map(leafHash)));

function restored(lost = { size: 6, root: rootAt(6) }, inc = 2): Buffer[] {
  const kept = before.entries.slice(0, 4);
  const tail = { log: LOG, inc, seq: 4, prev: toBase64(leafHash(kept[3]!)) };
  const body = { lost, from: 4, by: ['p_1', 'p_2'] };
  const first = written(aDraft(7, { type: 'log.restored', body }), tail);
  const next = written(aDraft(8), first.tail);
  return [...kept, first.bytes, next.bytes];
}

const signed = ({ skey }: SmallLog, entries: readonly Buffer[]): string =>
  signCheckpoint({ origin: LOG, size: entries.length, root: rootOf(entries.map(leafHash)) }, skey);

function codes(entries: readonly Buffer[], knownCheckpoint?: string): string[] {
  const checkpoints = [before.checkpoints[4]!, signed(before, entries)];
  const { vkey } = before;
  return verifyTrail({ entries, checkpoints, vkey, knownCheckpoint }).verdicts
    .map(({ code, seq }) => `${code} ${seq ?? '-'}`);
}

describe('a declared restoration', () => {
  it('is a finding, and so is a kept head that it gave up', () => {
    expect(codes(restored())).toEqual(['W_RESTORED 4']);
    expect(codes(restored(), before.checkpoints[5])).toEqual(['W_RESTORED 4']);
    expect(codes(restored(), before.checkpoints[6])).toEqual(['W_RESTORED 4']);
  });

  it('leaves what was kept as it was', () => {
    expect(codes(restored(), before.checkpoints[3])).toEqual(['W_RESTORED 4']);
  });

  it('E_FORK: a head that it does not give up', () => {
    const lost = { size: 5, root: rootAt(5) };
    expect(codes(restored(lost), before.checkpoints[6])).toEqual(['W_RESTORED 4', 'E_FORK -']);
    const other = { size: 6, root: rootAt(5) };
    expect(codes(restored(other), before.checkpoints[6])).toEqual(['W_RESTORED 4', 'E_FORK -']);
  });

  it('E_TAIL_LOST: a head beyond what it gives up', () => {
    const longer = aLogOf(9).checkpoints[9];
    expect(codes(restored(), longer)).toEqual(['W_RESTORED 4', 'E_TAIL_LOST 6']);
  });

  it('E_SCHEMA: it gives up less than there was, or says nothing', () => {
    expect(codes(restored({ size: 3, root: rootAt(3) }))).toEqual(['E_SCHEMA 4']);
    expect(codes(restored({ size: 6, root: 'none' }))).toEqual(['E_SCHEMA 4']);
  });

  it('E_SCHEMA: the incarnation does not rise with it, or rises by two', () => {
    expect(codes(restored(undefined, 1))).toContain('E_SCHEMA 4');
    expect(codes(restored(undefined, 3))).toContain('E_SCHEMA 4');
  });
});
