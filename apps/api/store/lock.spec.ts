import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockHome } from './lock.js';

let home: string;
let path: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'volitus-'));
  path = join(home, 'volitus.lock');
});
afterEach(() => rmSync(home, { recursive: true }));

const holding = `
  import Database from 'better-sqlite3';
  globalThis.held = new Database(process.argv[1]);
  globalThis.held.exec('BEGIN EXCLUSIVE');
  console.log('held');
  setInterval(() => {}, 1000);
`;

/** Another process that holds the lock until it is killed. */
function another(): Promise<{ kill(): Promise<void> }> {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', holding, path], {
    stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NODE_OPTIONS: '' },
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const kill = () => {
    child.kill('SIGKILL');
    return gone;
  };
  return new Promise((resolve) => child.stdout.once('data', () => resolve({ kill })));
}

describe('the lock of a store', () => {
  it('lets one in, and the next when that one has left', () => {
    const leave = lockHome(home, path);
    expect(() => lockHome(home, path)).toThrow(/E_LOCKED/);
    leave();
    lockHome(home, path)();
  });

  it('refuses while another process holds it, and is free when that one was killed', async () => {
    const other = await another();
    const tried = () => lockHome(home, path);
    try {
      expect(tried).toThrow(/E_LOCKED/);
    } finally {
      await other.kill();
    }
    lockHome(home, path)();
  });

  it('is not held by a number in a file', () => {
    for (const left of ['', '1', String(process.pid), 'x'.repeat(600)]) {
      writeFileSync(path, left);
      lockHome(home, path)();
    }
  });
});
