import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { decrypted, derived, encrypted } from '../../apps/api/vault/sealing.js';

const hex = (text: string): Buffer => Buffer.from(text, 'hex');
const KEY = 'feffe9928665731c6d6a8f9467308308'.repeat(2);
const IV = 'cafebabefacedbaddecaf888';
const PLAIN =
  'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72' +
  '1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b391aafd255';
const CIPHER =
  '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa' +
  '8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662898015ad';

describe('AES-256-GCM, the cases of its specification (McGrew and Viega, appendix B)', () => {
  it.each([
    ['13', '00'.repeat(32), '00'.repeat(12), '', '', '530f8afbc74536b9a963b4f1c4cb738b'],
    ['14', '00'.repeat(32), '00'.repeat(12), '00'.repeat(16),
      'cea7403d4d606b6e074ec5d3baf39d18', 'd0d1c8a799996bf0265b98b5d48ab919'],
    ['15', KEY, IV, PLAIN, CIPHER, 'b094dac5d93471bdec1a502270e3cc6c'],
  ])('case %s', (_name, key, iv, plain, cipher, tag) => {
    const sealed = hex(iv + cipher + tag);
    expect(decrypted(hex(key), [], sealed).toString('hex')).toBe(plain);
    for (const at of [0, iv.length / 2, sealed.length - 1]) {
      const other = Buffer.from(sealed.map((byte, place) => byte ^ Number(place === at)));
      expect(() => decrypted(hex(key), [], other)).toThrow('unable to authenticate');
    }
    expect(() => decrypted(hex(key), ['bound'], sealed)).toThrow('unable to authenticate');
  });

  it('is opened with what it was sealed with', () => {
    const sealed = encrypted(hex(KEY), ['log', 'd_1'], hex(PLAIN));
    expect(sealed).toHaveLength(12 + 64 + 16);
    expect(decrypted(hex(KEY), ['log', 'd_1'], sealed).toString('hex')).toBe(PLAIN);
  });

  it('is not opened with a tag cut short', () => {
    const sealed = hex(IV + CIPHER + 'b094dac5d93471bdec1a5022');
    expect(() => decrypted(hex(KEY), [], sealed)).toThrow('unable to authenticate');
  });
});

describe('HKDF-SHA-256, RFC 5869', () => {
  it('gives the beginning of appendix A.3', () => {
    expect(derived(Buffer.alloc(22, 0x0b), '').toString('hex')).toBe(
      '8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d',
    );
  });

  it('agrees with @noble/hashes for keys and purposes of every length', () => {
    for (let length = 0; length < 100; length += 1) {
      const [key, purpose] = [Buffer.alloc(length, 7), 'õ'.repeat(length)];
      const theirs = hkdf(sha256, key, undefined, Buffer.from(purpose), 32);
      expect(derived(key, purpose)).toEqual(Buffer.from(theirs));
    }
  });
});
