import { openCheckpoint } from '#trail/checkpoint';
import { parseEntry } from '#trail/entry';
import { newKey, oldKey, restoredLog, rotatedLog } from './changed-logs.js';

const sizesBy = (vkey: string, notes: readonly string[]) => notes.flatMap((note) => {
  try {
    return [openCheckpoint(note, [vkey]).size];
  } catch {
    return [];
  }
});

describe('a log whose key was changed', () => {
  it('is signed by the old key up to the change, by both over it, then by the new', () => {
    const { entries, checkpoints } = rotatedLog(2, 2);
    expect(entries.map((bytes) => parseEntry(bytes).type === 'key.rotated'))
      .toEqual([false, false, true, false, false]);
    expect(sizesBy(oldKey.vkey, checkpoints)).toEqual([0, 1, 2, 3]);
    expect(sizesBy(newKey.vkey, checkpoints)).toEqual([3, 4, 5]);
  });
});

describe('a log restored from a backup that was too old', () => {
  it('begins its second incarnation with the entry that gives up the lost ones', () => {
    const { entries, checkpoints, lost, lostCheckpoints } = restoredLog(2, 2, 1);
    expect(entries.map((bytes) => parseEntry(bytes).inc)).toEqual([1, 1, 2, 2]);
    expect(sizesBy(oldKey.vkey, checkpoints)).toEqual([0, 1, 2, 3, 4, 3, 4]);
    expect(sizesBy(oldKey.vkey, lostCheckpoints)).toEqual([3, 4]);
    expect(lostCheckpoints.at(-1)).toBe(lost);
    expect(parseEntry(entries[2]!).body).toMatchObject({ from: 2, lost: { size: 4 } });
  });
});
