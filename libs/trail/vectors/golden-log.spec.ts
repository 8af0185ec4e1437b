import { bundleFiles } from '../bundle.js';
import { sha256 } from '../digest.js';
import { aLogOf } from '../small-log.js';

// The log of `small-log.ts` with its constant key. Go's sumdb/note and sumdb/tlog took this very
// export: the signatures, all 257 entries and all heads. A changed byte here is a changed format.
const ROOTS = [
  [0, '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='],
  [1, 'AkaKzTwRnqArV6iN7KbS4ryvPXpTOj+fs6OGorYF5t8='],
  [2, 'KYr0Bagby90Llj+MFi3lOvpExYNrDddjR/nHM93rWqg='],
  [3, 'Iajvhcr9DjUzh0VvDG4ytluyZWOcL5jhQMblkaJXNCg='],
  [255, 'PeDjQ8snEZgYFxAeoJLtRLSysOol00d219bkuQ+tetg='],
  [256, 'j9hFocTsy3yTb+02PPxnZdFr4uCDw9LYf6ix5ooXYiQ='],
  [257, 'fxoha+jrfP4CiPHQ1x4ifEDLcKnWCnDsyubGhUwtZlk='],
] as const;

const LAST_ENTRY =
  '{"actor":"p_7f","at":"2021-03-31T09:04:16.000Z",' +
  '"body":{"place":256,"said":"õigus","step":"submit"},"case":"c_9c","inc":1,' +
  '"log":"volitus.example/log","measure":"M14","office":"requester","pd":[],' +
  '"prev":"oB6AuU3LgjGzld6fRjihWDWCSiWUKWCd5hUcutbkE1g=","rules":"kks@2020-06-05","seq":256,' +
  '"subject":"s_51","ts":"2021-03-31T09:04:16.000Z","type":"case.stepped","unit":"u_12","v":1}';

const LAST_HEAD =
  'volitus.example/log\n257\nfxoha+jrfP4CiPHQ1x4ifEDLcKnWCnDsyubGhUwtZlk=\n\n' +
  '— volitus.example/log 8xPkJ+HxtQH2Q70yjYh0XdgQwj4dJFmYOgiborwbEh6GMRseBq8z0Ej1cDgTqFbwjRqEjTG' +
  'c0kbyr0UCoH02kwuW6Q0=\n';

// SHA-256 of each file, in hex.
const FILES = [
  ['tile/0/000', 'bf7f666cc493f43de947bfd04930455cd796992c0403042ff6204ccb5cbc9e35'],
  ['tile/0/001.p/1', '12a1d5aaa3ac96cde25a046b4943a6b4d45d2f6397a85347bdfc4227164ba105'],
  ['tile/1/000.p/1', 'c34c9ce6598ab9ace7ddc048e17d3fae84ba4a31f543506f8b7a80a78d405743'],
  ['tile/entries/000', 'c2b04849daed64e3482fe71152f42e80e9acaf1459fb9dd848e827a20e960b44'],
  ['tile/entries/001.p/1', '99c282f21429b501185d576057d33f475d0deb8c778ab6a814b52779e0e1c23c'],
] as const;

describe('our own golden log, byte for byte', () => {
  const log = aLogOf(257);

  it.each(ROOTS)('has at %i entries the root %s', (size, root) => {
    expect(log.checkpoints[size]).toContain(`\n${size}\n${root}\n\n`);
  });

  it('has this last entry and this last head', () => {
    expect(log.entries[256]?.toString()).toBe(LAST_ENTRY);
    expect(log.checkpoints[257]).toBe(LAST_HEAD);
  });

  const files = new Map([...bundleFiles({
    vkey: log.vkey,
    checkpoints: [log.checkpoints[257] as string],
    readEntries: (from, to) => log.entries.slice(from, to),
    readNode: log.readNode,
  })].map(({ path, bytes }) => [path, bytes]));

  it.each(FILES)('is exported with this %s', (path, digest) => {
    expect(sha256(files.get(path) as Buffer).toString('hex')).toBe(digest);
  });

  it('is exported with no other tile', () => {
    const tiles = [...files.keys()].filter((path) => path.startsWith('tile/'));
    expect(tiles).toEqual(FILES.map(([path]) => path));
  });
});
