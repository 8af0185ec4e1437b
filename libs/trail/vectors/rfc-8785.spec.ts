import { canonicalBytes, parseCanonical } from '../canonical.js';
import type { Canonical } from '../canonical.js';

const written = (text: string): string => canonicalBytes(JSON.parse(text) as Canonical).toString();
const flaw = expect.objectContaining({ code: 'E_NONCANONICAL' });

describe('RFC 8785 § 3.2.2 and § 3.2.3, as far as the profile goes', () => {
  it('writes the string of § 3.2.2 as there', () => {
    const text = String.raw`"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/"`;
    expect(written(text)).toBe(String.raw`"€$\u000f\nA'B\"\\\\\"/"`);
  });

  it('writes the literals of § 3.2.2 as there', () => {
    expect(written('[null, true, false]')).toBe('[null,true,false]');
  });

  it.each(['333333333.33333329', '4.50', '2e-3', '0.000000000000000000000000001', '1E30'])(
    'refuses the number %s of § 3.2.2',
    (number) => {
      expect(() => written(number)).toThrow(flaw);
      expect(() => parseCanonical(Buffer.from(number))).toThrow(flaw);
    },
  );

  it.each(['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'])(
    'refuses the key %j of § 3.2.3, by which orders differ',
    (key) => expect(() => canonicalBytes({ [key]: 1 })).toThrow(flaw),
  );

  // Appendix B: the double, and how it is written; only whole numbers up to 2⁵³ − 1 are ours.
  it.each([
    ['0000000000000000', '0'],
    ['433fffffffffffff', '9007199254740991'],
    ['c33fffffffffffff', '-9007199254740991'],
  ])('writes the double %s of appendix B as %s', (bits, text) => {
    expect(canonicalBytes(Buffer.from(bits, 'hex').readDoubleBE()).toString()).toBe(text);
    expect(parseCanonical(Buffer.from(text))).toBe(Number(text));
  });

  it.each([
    '8000000000000000', '0000000000000001', '8000000000000001', '7fefffffffffffff',
    'ffefffffffffffff', '4340000000000000', 'c340000000000000', '4430000000000000',
    '7fffffffffffffff', '7ff0000000000000', '44b52d02c7e14af5', '44b52d02c7e14af6',
    '44b52d02c7e14af7', '444b1ae4d6e2ef4e', '3eb0c6f7a0b5ed8c', '41b3de4355555553',
    'becbf647612f3696', '43143ff3c1cb0959',
  ])('refuses the double %s of appendix B', (bits) => {
    expect(() => canonicalBytes(Buffer.from(bits, 'hex').readDoubleBE())).toThrow(flaw);
  });
});
