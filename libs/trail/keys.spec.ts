import { isWeak, keyPair, parseSkey, parseVkey, vkeyOf } from './keys.js';

// The example of C2SP signed-note and of Go's sumdb/note.
const PETER = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
const PETER_SECRET =
  'PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz';

const badSignature = expect.objectContaining({ code: 'E_SIG' });

describe('C2SP signed-note keys', () => {
  it('have the id of their name and key', () => {
    expect(parseVkey(PETER).id).toBe('c74f20a3');
    expect(parseSkey(PETER_SECRET).name).toBe('PeterNeumann');
    expect(vkeyOf(PETER_SECRET)).toBe(PETER);
  });

  it('are refused when any piece is cut from the ends or any character changes', () => {
    for (let at = 0; at < PETER.length; at += 1) {
      const next = String.fromCharCode(PETER.charCodeAt(at) + 1);
      expect(() => parseVkey(PETER.slice(0, at))).toThrow(badSignature);
      expect(() => parseVkey(PETER.slice(at + 1))).toThrow(badSignature);
      const changed = PETER.slice(0, at) + next + PETER.slice(at + 1);
      expect(() => parseVkey(changed)).toThrow(badSignature);
    }
    expect(() => parseSkey(PETER)).toThrow(badSignature);
    expect(() => parseSkey(PETER_SECRET.replace('c74f20a3', 'c74f20a4'))).toThrow(badSignature);
  });

  it.each(['', 'a b', 'a+b', 'a\nb', 'a\u00a0b', 'a\u0085b', 'a\u3000b'])(
    'have no name like %j',
    (name) => {
      expect(() => keyPair(name, Buffer.alloc(32))).toThrow('a key name');
    },
  );

  it('come from exactly 32 bytes', () => {
    expect(() => keyPair('a', Buffer.alloc(31))).toThrow('32 bytes');
    expect(() => keyPair('a', Buffer.alloc(33))).toThrow('32 bytes');
  });
});

describe('RFC 8032 § 5.1.3 weak public keys', () => {
  const ones = 'ff'.repeat(30);
  const zeros = '00'.repeat(30);
  it.each([
    ['the neutral point', `01${zeros}00`],
    ['the neutral point with a sign', `01${zeros}80`],
    ['the point of order two', `ec${ones}7f`],
    ['the point of order two with a sign', `ec${ones}ff`],
    ['a point of order four', `00${zeros}00`],
    ['the other point of order four', `00${zeros}80`],
    ['order eight, first', '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05'],
    ['order eight, second', '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85'],
    ['order eight, third', 'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a'],
    ['order eight, fourth', 'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa'],
    ['the prime itself', `ed${ones}7f`],
    ['one above the prime, with a sign', `ee${ones}ff`],
    ['the largest coordinate', `ff${ones}7f`],
  ])('include %s', (_what, hex) => {
    expect(isWeak(Buffer.from(hex, 'hex'))).toBe(true);
  });

  it('do not include an honest key or a coordinate just beside', () => {
    expect(isWeak(Buffer.from(PETER.slice(22), 'base64').subarray(1))).toBe(false);
    expect(isWeak(Buffer.from(`02${zeros}00`, 'hex'))).toBe(false);
    expect(isWeak(Buffer.from(`eb${ones}7f`, 'hex'))).toBe(false);
  });

  it('are refused although their id fits', () => {
    const key = Buffer.from(`01${'00'.repeat(32)}`, 'hex').toString('base64');
    expect(() => parseVkey(`a+00000000+${key}`)).toThrow('the public key of a is weak');
  });
});
