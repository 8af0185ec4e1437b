import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { canonicalBytes, ENTRY_LIMIT, parseCanonical } from './canonical.js';
import type { Canonical } from './canonical.js';

const encoded = (value: unknown): string => canonicalBytes(value as Canonical).toString('utf8');
const parsed = (text: string): Canonical => parseCanonical(Buffer.from(text, 'utf8'));
const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)]);

const key = fc.stringMatching(/^[a-z][a-zA-Z0-9_]{0,11}$/);
const leaf = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.maxSafeInteger().filter((number) => !Object.is(number, -0)),
  fc.boolean(),
  fc.constant(null),
);
const { value: anyValue } = fc.letrec<{ value: Canonical }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    leaf,
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(key, tie('value'), { maxKeys: 5, noNullPrototype: true }),
  ),
}));

describe('RFC 8785 canonical bytes', () => {
  it('sort the keys and leave out every space', () => {
    expect(encoded({ b: [true, null], aB: 'ö', a_1: -7, a1: {} })).toBe(
      '{"a1":{},"aB":"ö","a_1":-7,"b":[true,null]}',
    );
  });

  it('escape what ECMAScript escapes and nothing else', () => {
    expect(encoded('\u0000\b\t\n\f\r\u001f"\\/\u007f\u2028€😀')).toBe(
      '"\\u0000\\b\\t\\n\\f\\r\\u001f\\"\\\\/\u007f\u2028€😀"',
    );
  });

  it('agree with an encoder that others wrote, and come back as they went', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        const bytes = canonicalBytes(value);
        expect(bytes.toString('utf8')).toBe(canonicalize(value));
        expect(parseCanonical(bytes)).toEqual(value);
      }),
      { seed: 371, numRuns: 2_000 },
    );
  });

  it.each([
    ['a fraction', 1.5],
    ['-0', -0],
    ['NaN', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['an integer beyond 2⁵³ − 1', 2 ** 53],
    ['an integer below −(2⁵³ − 1)', -(2 ** 53)],
    ['undefined', undefined],
    ['an undefined member', { a: undefined }],
    ['a hole', [1, , 3]],
    ['a function', () => 1],
    ['a symbol', Symbol('a')],
    ['a bigint', 1n],
    ['a date', new Date(0)],
    ['a map', new Map([['a', 1]])],
    ['a set', new Set([1])],
    ['a buffer', Buffer.from('a')],
    ['a boxed string', Object('a')],
    ['an object that would turn itself into another', { toJSON: () => 'a' }],
    ['an object with a symbol key', { [Symbol('a')]: 1 }],
    ['an array with a named member', Object.assign([1], { a: 1 })],
    ['an array with a symbol', Object.assign([1], { [Symbol('a')]: 1 })],
    ['a list that would turn itself into another', new (class extends Array { toJSON = 1 })()],
    ['a member that nobody would see', Object.defineProperty({}, 'a', { value: 1 })],
    ['a member that answers anew each time', { get a() { return 1; } }],
    ['a fraction under a name that lists have', { length: 1.5 }],
    ['an item that answers anew each time', Object.defineProperty([1], '0', { get: () => 1 })],
    ['a lone high surrogate', 'a\ud800'],
    ['a lone low surrogate', '\udc00a'],
    ['a key with a capital first', { A: 1 }],
    ['a key with a hyphen', { 'a-b': 1 }],
    ['an empty key', { '': 1 }],
    ['a key of 65 characters', { ['a'.repeat(65)]: 1 }],
    ['the key __proto__', JSON.parse('{"__proto__":1}')],
  ])('refuse %s', (_what, value) => {
    expect(() => encoded(value)).toThrow(expect.objectContaining({ code: 'E_NONCANONICAL' }));
  });

  it('hold the largest integers and the longest key', () => {
    expect(encoded([2 ** 53 - 1, -(2 ** 53 - 1)])).toBe('[9007199254740991,-9007199254740991]');
    expect(encoded({ ['a'.repeat(64)]: 1 })).toHaveLength(64 + 6);
  });

  it('hold twelve levels and not thirteen', () => {
    expect(encoded(nested(12))).toBe(`${'['.repeat(12)}1${']'.repeat(12)}`);
    expect(() => encoded(nested(13))).toThrow('deeper than 12 levels');
    expect(() => parsed(`${'['.repeat(13)}1${']'.repeat(13)}`)).toThrow('deeper than 12 levels');
    expect(() => parsed('['.repeat(60_000))).toThrow('not JSON');
  });

  it('hold 65 535 bytes and not 65 536, counted in UTF-8', () => {
    const longest = 'õ'.repeat((ENTRY_LIMIT - 3) / 2) + 'a';
    expect(canonicalBytes(longest)).toHaveLength(ENTRY_LIMIT);
    expect(() => canonicalBytes(`${longest}a`)).toThrow('longer than 65535 bytes');
    expect(() => parseCanonical(Buffer.from(`"${longest}a"`))).toThrow('longer than 65535 bytes');
    expect(canonicalBytes(`${longest}a`, 65_536)).toHaveLength(65_536);
  });

  it('refuse a value that shares its parts so often that it would not fit in memory', () => {
    let value: Canonical = 'a';
    for (let level = 0; level < 12; level += 1) value = Array<Canonical>(100).fill(value);
    expect(() => canonicalBytes(value)).toThrow('more values than fit');
  });
});

describe('RFC 8785 parsing', () => {
  it.each([
    ['a key given twice', '{"a":1,"a":1}'],
    ['a key given twice in disguise', '{"a":1,"\\u0061":1}'],
    ['keys out of order', '{"b":1,"a":1}'],
    ['a space', '{"a": 1}'],
    ['a newline at the end', '1\n'],
    ['a fraction of zero', '1.0'],
    ['an exponent', '1e2'],
    ['minus zero', '-0'],
    ['a number beyond 2⁵³ − 1', '9007199254740993'],
    ['an escape where none is needed', '"\\u0041"'],
    ['an escaped slash', '"\\/"'],
    ['a capital in an escape', '"\\u001F"'],
    ['an escaped lone surrogate', '"\\ud800"'],
    ['a byte-order mark', '\ufeff1'],
    ['nothing', ''],
    ['half a value', '{"a":1'],
    ['__proto__', '{"__proto__":1}'],
  ])('refuses %s', (_what, text) => {
    expect(() => parsed(text)).toThrow(expect.objectContaining({ code: 'E_NONCANONICAL' }));
  });

  it.each([
    ['a byte that UTF-8 never has', [0x22, 0xff, 0x22]],
    ['an overlong encoding', [0x22, 0xc0, 0xaf, 0x22]],
    ['an encoded surrogate', [0x22, 0xed, 0xa0, 0x80, 0x22]],
    ['half a character', [0x22, 0xc3, 0x22]],
  ])('refuses %s', (_what, bytes) => {
    expect(() => parseCanonical(Buffer.from(bytes))).toThrow('another encoding');
  });

  it('accepts no mutated bytes but those that are canonical again', () => {
    const text = Buffer.from('{"aB":[1,-20,"õ\\n"],"b":{"c":null,"d":true}}');
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.nat(255), (place, byte) => {
        const mutated = Buffer.from(text);
        mutated[place] = byte;
        let value: Canonical;
        try {
          value = parseCanonical(mutated);
        } catch (flaw) {
          expect(flaw).toMatchObject({ code: 'E_NONCANONICAL' });
          return;
        }
        expect(canonicalize(value)).toBe(mutated.toString('utf8'));
      }),
      { seed: 372, numRuns: 5_000 },
    );
  });

  it('answers any bytes at all with a value or a flaw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        try {
          expect(canonicalBytes(parseCanonical(Buffer.from(bytes)))).toEqual(Buffer.from(bytes));
        } catch (flaw) {
          expect(flaw).toMatchObject({ code: 'E_NONCANONICAL' });
        }
      }),
      { seed: 373, numRuns: 5_000 },
    );
  });
});
