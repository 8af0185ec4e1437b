import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { commitment, labelled, sha256 } from './digest.js';

const parts = fc.array(fc.uint8Array({ maxLength: 12 }), { maxLength: 4 });
const label = fc.stringMatching(/^[a-z][a-z0-9/-]{0,9}$/);

describe('SHA-256', () => {
  it('gives the digest of FIPS 180-4 for abc', () => {
    expect(sha256(Buffer.from('abc')).toString('hex')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  it('keeps every byte value', () => {
    const bytes = Buffer.from(Array.from({ length: 256 }, (_, value) => value));
    expect(sha256(bytes)).toEqual(createHash('sha256').update(bytes).digest());
  });
});

describe('a labelled hash', () => {
  it('covers label, newline, and each part behind its length in eight bytes', () => {
    const preimage = 'volitus/test/v1\n\0\0\0\0\0\0\0\u0002ab\0\0\0\0\0\0\0\0';
    expect(labelled('volitus/test/v1', Buffer.from('ab'), Buffer.alloc(0))).toEqual(
      createHash('sha256').update(preimage, 'latin1').digest(),
    );
  });

  it('is the same only for the same label and parts', () => {
    const hashOf = (name: string, list: Uint8Array[]) =>
      labelled(name, ...list.map((part) => Buffer.from(part))).toString('hex');
    fc.assert(
      fc.property(label, parts, label, parts, (nameA, listA, nameB, listB) => {
        const same = JSON.stringify([nameA, listA]) === JSON.stringify([nameB, listB]);
        expect(hashOf(nameA, listA) === hashOf(nameB, listB)).toBe(same);
      }),
      { seed: 374, numRuns: 2_000 },
    );
  });

  it('tells a part that was moved across a boundary', () => {
    const [a, b, ab] = [Buffer.from('a'), Buffer.from('b'), Buffer.from('ab')];
    const hashes = [labelled('x', ab), labelled('x', a, b), labelled('x', ab, Buffer.alloc(0))];
    expect(new Set(hashes.map((hash) => hash.toString('hex'))).size).toBe(3);
  });

  it.each(['', 'A', 'a\nb', 'a b', 'õ'])('has no label like %j', (name) => {
    expect(() => labelled(name)).toThrow('lower-case ASCII');
  });
});

describe('a commitment', () => {
  const salt = Buffer.alloc(32, 7);

  it('is the labelled hash of salt and data', () => {
    expect(commitment(salt, Buffer.from('Mari'))).toEqual(
      labelled('volitus/pd-commit/v1', salt, Buffer.from('Mari')),
    );
  });

  it('changes with one bit of the salt', () => {
    const other = Buffer.from(salt);
    other[31] = 6;
    const data = Buffer.from('Mari');
    expect(commitment(other, data)).not.toEqual(commitment(salt, data));
  });

  it('refuses a salt of 31 or 33 bytes', () => {
    expect(() => commitment(Buffer.alloc(31), Buffer.from('a'))).toThrow('32 bytes');
    expect(() => commitment(Buffer.alloc(33), Buffer.from('a'))).toThrow('32 bytes');
  });
});
