import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { bundleFiles } from '#trail/bundle';
import { parseEntry } from '#trail/entry';
import { parseVkey } from '#trail/keys';
import { noteParts, parseSignatureLine } from '#trail/note';
import { aLogOf } from '#trail/small-log';

const { entries, checkpoints, vkey } = aLogOf(5);
const { text, lines } = noteParts(checkpoints[5] as string);
const { signature } = parseSignatureLine(lines[0] as string);
const has = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;

/** Runs a program of others on files in a folder of their own. */
function onFiles<Answer>(files: Record<string, string | Buffer>, run: (folder: string) => Answer) {
  const folder = mkdtempSync(join(tmpdir(), 'volitus-foreign-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    return run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('by hand, from the pages of C2SP signed-note', () => {
  it('the link of each entry to the one before is SHA-256 of a zero byte and its bytes', () => {
    for (const [before, bytes] of entries.slice(1).entries()) {
      const leaf = createHash('sha256').update('\0').update(entries[before] as Buffer);
      expect(parseEntry(bytes).prev).toBe(leaf.digest('base64'));
    }
  });
});

if (has('openssl')) {
  describe('openssl', () => {
    const key = parseVkey(vkey).key.export({ format: 'pem', type: 'spki' });
    const verified = (files: Record<string, string | Buffer>): boolean =>
      onFiles({ key, text, signature, ...files }, (cwd) => {
        const options = ['-pubin', '-inkey', 'key', '-rawin', '-in', 'text', '-sigfile'];
        return spawnSync('openssl', ['pkeyutl', '-verify', ...options, 'signature'], { cwd });
      }).status === 0;

    it('takes the signature of a checkpoint over its three lines', () => {
      expect(verified({})).toBe(true);
    });

    it('takes neither another text nor another signature', () => {
      expect(verified({ text: text.replace('\n5\n', '\n4\n') })).toBe(false);
      expect(verified({ signature: Buffer.from(signature).fill(0, 63) })).toBe(false);
    });
  });
}

if (has('sha256sum')) {
  describe('sha256sum', () => {
    it('gives the link that the next entry has', () => {
      const before = Buffer.concat([Buffer.of(0), entries[3] as Buffer]);
      const said = onFiles({ entry: before }, (cwd) =>
        execFileSync('sha256sum', ['entry'], { cwd, encoding: 'utf8' }));
      const link = Buffer.from(said.slice(0, 64), 'hex').toString('base64');
      expect(parseEntry(entries[4] as Buffer).prev).toBe(link);
    });
  });
}

if (has('go') && existsSync('/usr/share/gocode/src/golang.org/x/mod/sumdb/tlog')) {
  describe('golang.org/x/mod/sumdb, by which Go verifies its own modules', () => {
    const log = aLogOf(300);
    const head = log.checkpoints[300] as string;
    const files: Readonly<Record<string, Buffer>> = Object.fromEntries(
      [...bundleFiles({
        vkey: log.vkey,
        checkpoints: [0, 1, 255, 256, 299, 300].map((size) => log.checkpoints[size] as string),
        readEntries: (from, to) => log.entries.slice(from, to),
        readNode: log.readNode,
      })].map(({ path, bytes }) => [path, bytes]),
    );
    const judged = (changed: Record<string, string | Buffer>, key = log.vkey) =>
      onFiles({ ...files, ...changed }, (folder) =>
        spawnSync('test/foreign/go.sh', [folder, key], { encoding: 'utf8' }));
    const flipped = (path: string): Record<string, Buffer> =>
      ({ [path]: Buffer.from(files[path]?.map((byte, at) => byte ^ Number(at === 99)) ?? []) });

    it('takes the head, every entry and every earlier head of an export', () => {
      expect(judged({})).toMatchObject({
        status: 0,
        stdout:
          'ok   signature of the head over 300 entries\n' +
          'ok   inclusion of 300 entries\n' +
          'ok   consistency of 6 heads\n',
      });
    }, 120_000);

    it.each([
      ['an entry', flipped('tile/entries/000'), 'entry 0: invalid transparency proof'],
      ['a tile', flipped('tile/0/001.p/44'), 'inconsistent tile'],
      ['the head', { checkpoint: head.replace('\n300\n', '\n299\n') }, 'invalid signature'],
      ['an earlier head', { 'checkpoints/255': aLogOf(255, Buffer.alloc(32, 2)).checkpoints[255]! },
        'no verifiable signatures'],
    ])('refuses %s that was changed', (_what, changed: Record<string, string | Buffer>, why) => {
      const { status, stdout } = judged(changed);
      expect(stdout).toContain(why);
      expect(status).toBe(1);
    }, 120_000);
  });
}
