import { canonicalBytes, parseCanonical } from '#trail/canonical';
import type { Canonical } from '#trail/canonical';
import { cyberphone, fileOf, filesUnder, textOf } from './published.js';

const flaw = expect.objectContaining({ code: 'E_NONCANONICAL' });

/** The strings, whole numbers and words anywhere in a value. */
function leavesOf(value: unknown): Canonical[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leavesOf);
  return typeof value === 'number' && !Number.isSafeInteger(value) ? [] : [value as Canonical];
}

describe('RFC 8785, cyberphone/json-canonicalization', () => {
  const names = filesUnder(cyberphone, 'testdata/input').map((path) =>
    path.slice(path.lastIndexOf('/') + 1));

  // Each of these has a name that no entry of ours may have, or a fraction.
  it.each(names)('%s is refused by name, as a value and as bytes', (name) => {
    const value = JSON.parse(textOf(cyberphone, `testdata/input/${name}`)) as Canonical;
    expect(() => canonicalBytes(value)).toThrow(flaw);
    expect(() => parseCanonical(fileOf(cyberphone, `testdata/output/${name}`))).toThrow(flaw);
  });

  const leaves = names.flatMap((name) =>
    leavesOf(JSON.parse(textOf(cyberphone, `testdata/input/${name}`))).map((leaf) =>
      [name, leaf] as const));

  it.each(leaves)('in %s, %j is written as there', (name, leaf) => {
    const output = textOf(cyberphone, `testdata/output/${name}`);
    const written = canonicalBytes(leaf).toString();
    const places = output.split(written).slice(0, -1).map((before) => before.at(-1));
    expect(places.some((sign) => sign !== undefined && '[:,'.includes(sign))).toBe(true);
  });
});
