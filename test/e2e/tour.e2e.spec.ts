// The tour that the demonstration prints, pasted line by line into a shell as a newcomer would.
import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measures } from '#measures/index';

const root = fileURLToPath(new URL('../..', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'volitus-tour-'));
let server: ChildProcess;
let printed = '';

/** Waits until the demonstration has printed its last line. */
const shown = (): Promise<void> =>
  new Promise((resolve, reject) => {
    server.stdout!.on('data', (data: Buffer) => {
      printed += data.toString();
      if (printed.includes('Ctrl-C')) resolve();
    });
    server.on('exit', (status) => reject(new Error(`the demonstration left with ${status}`)));
  });

beforeAll(async () => {
  const env = { ...process.env, NODE_OPTIONS: '', VOLITUS_PORT: '0', VOLITUS_DATA: home };
  server = spawn(process.execPath, ['apps/cli/volitus.mjs', 'demo'], { cwd: root, env });
  await shown();
}, 120_000);

afterAll(async () => {
  server.removeAllListeners('exit');
  const left = new Promise((resolve) => server.on('exit', resolve));
  server.kill('SIGTERM');
  await left;
  rmSync(home, { recursive: true });
});

it('begins with every story played, every report handed in, and all of it verified', () => {
  const stories = measures.flatMap((each) => each.stories).length;
  expect(printed).toContain(`Playing ${stories} stories of ${measures.length} measures`);
  expect(printed).toMatch(/Verified from the first entry on: \d+ entries, 7 reports\. WHOLE/);
});

it('leads from a refusal through a measure that ends by itself to a verified report', () => {
  const commands = printed
    .split('\n')
    .filter((line) => /^ {2}(export|npx|curl|sleep|rm|REPORT)/.test(line));
  expect(commands.length).toBeGreaterThan(15);
  const { stdout, stderr } = spawnSync('bash', ['-c', commands.join('\n')], {
    cwd: root, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '', LANG: 'en' },
  });
  expect(stderr).toContain('§ 50: the request names no restricted military area on record');
  expect(stderr).toContain('§ 54¹ (3): the decision must state an end, which comes no later than');
  expect(stdout).toContain('(effective.running)');
  expect(stdout).toContain('(ended.expired)');
  expect(stdout).toContain('Telling the persons (§ 40)');
  expect(stdout.match(/^WHOLE$/gm)).toHaveLength(2);
  expect(stdout).not.toContain('BROKEN');
}, 180_000);
