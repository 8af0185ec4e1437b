import { openCheckpoint, signCheckpoint } from '#trail/checkpoint';
import { vkeyOf } from '#trail/keys';
import { bundled, entriesPath, tilePath } from '#trail/tiles';
import { leafHash, rootOf } from '#trail/tree';
import { fileOf, tessera, textOf } from './published.js';

describe('C2SP tlog-tiles, the golden log of transparency-dev/tessera', () => {
  const script = textOf(tessera, 'testdata/build_log.sh');
  const found = (pattern: RegExp): string => pattern.exec(script)?.[1] ?? '';
  const skey = found(/LOG_PRIVATE_KEY="([^"]+)"/u);
  const origin = found(/LOG_PUBLIC_KEY="([^+]+)/u);
  const entries = found(/for i in ([^;]+);/u).split(' ').map((word) => Buffer.from(word));
  const sizes = [0, ...entries.map((_, index) => index + 1)];
  const leaves = entries.map(leafHash);

  it('has the key of its name', () => {
    expect(vkeyOf(skey)).toBe(found(/LOG_PUBLIC_KEY="([^"]+)"/u));
  });

  it.each(sizes)('has this checkpoint of %i entries, byte for byte', (size) => {
    const head = { origin, size, root: rootOf(leaves.slice(0, size)) };
    const published = textOf(tessera, `testdata/log/checkpoint.${size}`);
    expect(signCheckpoint(head, skey)).toBe(published);
    expect(openCheckpoint(published, [vkeyOf(skey)])).toEqual(head);
  });

  it.each(sizes.slice(1))('has this tile and this bundle of %i entries, byte for byte', (width) => {
    const tile = { number: 0, width };
    const under = (path: string) => fileOf(tessera, `testdata/log/${path}`);
    expect(Buffer.concat(leaves.slice(0, width))).toEqual(under(tilePath(0, tile)));
    expect(bundled(entries.slice(0, width))).toEqual(under(entriesPath(tile)));
  });
});
