import { openCheckpoint, signCheckpoint } from '#trail/checkpoint';
import { inclusionPath } from '#trail/inclusion';
import { keyPair } from '#trail/keys';
import { signNote } from '#trail/note';
import { aLogOf, LOG } from '#trail/small-log';
import { rootOf } from '#trail/tree';
import { accepted } from './sigstore.js';

const flipped = (bytes: Buffer, at = 0): Buffer =>
  Buffer.from(bytes.map((byte, place) => (place === at ? byte ^ 1 : byte)));

// Sizes beside powers of two, a full tile and its neighbours, and some without a pattern.
const sizes = [1, 2, 3, 4, 5, 7, 8, 9, 16, 21, 63, 64, 65, 127, 200, 255, 256, 257, 371, 513];

describe('npm @sigstore/verify 3.1.1, which knows nothing of us', () => {
  it.each(sizes)('takes every entry of our log of %i, and none that was changed', (size) => {
    const { entries, checkpoints, readNode, vkey } = aLogOf(size, Buffer.alloc(32, size));
    const note = checkpoints[size] as string;
    for (const [index, bytes] of entries.entries()) {
      const claim = { bytes, index, path: inclusionPath(index, size, readNode), note };
      expect(accepted(claim, vkey)).toBe(true);
      if (index % 17 !== 0) continue;
      expect(accepted({ ...claim, bytes: flipped(bytes, index % bytes.length) }, vkey)).toBe(false);
      expect(accepted({ ...claim, index: index + 1 }, vkey)).toBe(false);
      expect(accepted({ ...claim, path: [...claim.path, Buffer.alloc(32)] }, vkey)).toBe(false);
      const [sibling, ...rest] = claim.path;
      if (sibling === undefined) continue;
      expect(accepted({ ...claim, path: [flipped(sibling), ...rest] }, vkey)).toBe(false);
      expect(accepted({ ...claim, path: rest }, vkey)).toBe(false);
    }
  });

  const { entries, checkpoints, readNode, vkey, skey } = aLogOf(9);
  const claim = {
    bytes: entries[4] as Buffer,
    index: 4,
    path: inclusionPath(4, 9, readNode),
    note: checkpoints[9] as string,
  };

  it.each([
    ['another size', claim.note.replace('\n9\n', '\n8\n')],
    ['the head before', checkpoints[8] as string],
    ['a root of another tree', signCheckpoint({ origin: LOG, size: 9, root: rootOf([]) }, skey)],
    ['a line more under the same signature', claim.note.replace('\n\n', '\nmore\n\n')],
    ['the signature of the head before', claim.note.replace(/— .*/u, lineOf(checkpoints[8]))],
  ])('refuses %s, as we do', (_what, note) => {
    expect(note).not.toBe(claim.note);
    expect(accepted({ ...claim, note }, vkey)).toBe(false);
    expect(verdict(note)).not.toEqual(verdict(claim.note));
  });

  it('refuses the head under a foreign key', () => {
    expect(accepted(claim, keyPair(LOG, Buffer.alloc(32, 9)).vkey)).toBe(false);
  });

  it('parts a note at its first empty line; of such a text we make no head at all', () => {
    const text = claim.note.slice(0, claim.note.indexOf('\n\n') + 1);
    const longer = signNote(`${text}\nand more\n`, [skey]);
    expect(accepted({ ...claim, note: longer }, vkey)).toBe(false);
    expect(() => openCheckpoint(longer, [vkey])).toThrow('not a checkpoint');
  });

  function lineOf(note = ''): string {
    return note.slice(note.indexOf('— '), -1);
  }

  function verdict(note: string): unknown {
    try {
      return openCheckpoint(note, [vkey]);
    } catch (flaw) {
      return (flaw as { code: string }).code;
    }
  }
});
