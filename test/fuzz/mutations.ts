import fc from 'fast-check';

/** One way of spoiling bytes. */
type Mutation =
  | { readonly kind: 'flip'; readonly at: number; readonly bit: number }
  | { readonly kind: 'set'; readonly at: number; readonly piece: Buffer }
  | { readonly kind: 'insert'; readonly at: number; readonly piece: Buffer }
  | { readonly kind: 'drop'; readonly at: number; readonly count: number }
  | { readonly kind: 'repeat'; readonly at: number; readonly count: number };

const PIECES = [
  '"', '\\', '{', '}', '[', ']', ',', ':', '-', '0', '9', '.', 'e', '\n', '\n\n', '\r\n', ' ', '+',
  '=', '\u0000', '\ufeff', '\u00a0', '\u2028', '\ud83d\ude00', '\\ud800', '\\u0041', '\\/', '1e2',
  '-0', '1.0', '9007199254740992', '18446744073709551616', '"__proto__":1,', '"a":1,"a":1', 'null',
  '— ', 'extra AAAA\n', 'index 0\n', 'A'.repeat(43) + '=\n', 'constructor', '\n__proto__ ',
  '\ntoString\n', '"toJSON":1,', '\n# ', 'none', 'old 0\n',
].map((text) => Buffer.from(text));

// Bytes that UTF-8 never has, an overlong slash, an encoded surrogate, half a character.
const BROKEN = ['ff', 'c0af', 'eda080', 'c3', 'f4908080'].map((hex) => Buffer.from(hex, 'hex'));

const at = fc.nat(100_000);
const count = fc.integer({ min: 1, max: 40 });
const piece = fc.oneof(
  fc.constantFrom(...PIECES),
  fc.constantFrom(...BROKEN),
  fc.uint8Array({ minLength: 1, maxLength: 4 }).map((bytes) => Buffer.from(bytes)),
);

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ kind: fc.constant('flip' as const), at, bit: fc.nat(7) }),
  fc.record({ kind: fc.constant('set' as const), at, piece }),
  fc.record({ kind: fc.constant('insert' as const), at, piece }),
  fc.record({ kind: fc.constant('drop' as const), at, count }),
  fc.record({ kind: fc.constant('repeat' as const), at, count }),
);

/** One to four ways of spoiling bytes, to be applied one after the other. */
export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(mutation, {
  minLength: 1,
  maxLength: 4,
});

/** The bytes after all that was done to them; places count round the end. */
export function spoiled(bytes: Buffer, done: readonly Mutation[]): Buffer {
  return done.reduce(once, bytes);
}

/** Any pieces of the formats in any order: nearly right far more often than chance would be. */
export const soup: fc.Arbitrary<Buffer> = fc
  .array(piece, { maxLength: 12 })
  .map((pieces) => Buffer.concat(pieces));

function once(bytes: Buffer, change: Mutation): Buffer {
  const start = change.at % (bytes.length + 1);
  const [before, after] = [bytes.subarray(0, start), bytes.subarray(start)];
  switch (change.kind) {
    case 'flip': {
      const first = after.subarray(0, 1).map((byte) => byte ^ (1 << change.bit));
      return Buffer.concat([before, first, after.subarray(1)]);
    }
    case 'set':
      return Buffer.concat([before, change.piece, after.subarray(change.piece.length)]);
    case 'insert':
      return Buffer.concat([before, change.piece, after]);
    case 'drop':
      return Buffer.concat([before, after.subarray(change.count)]);
    default:
      return Buffer.concat([before, after.subarray(0, change.count), after]);
  }
}
