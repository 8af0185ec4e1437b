import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Orders } from './worker.js';

// Two folders up from the source, three from what the build made of it.
const above = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const root = existsSync(join(above, 'package.json')) ? above : join(above, '..');
const programs = join(root, 'dist', 'test', 'faults');

/** The worker is plain JavaScript from the build, so that nothing of the test runner is in it. */
export function built(worker = 'worker.js'): void {
  if (existsSync(join(programs, worker))) return;
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  execFileSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json')], {
    env: { ...process.env, NODE_OPTIONS: '' },
  });
}

/** How a worker ended: what it was answered, whether it was killed, what went wrong. */
export interface Ended {
  readonly answered: readonly { readonly seq: number; readonly id: string }[];
  readonly opened: boolean;
  readonly killed: boolean;
  readonly said: string;
}

const answersIn = (out: string): number => out.match(/^\d.*\n/gm)?.length ?? 0;

/**
 * Runs a worker until it dies of itself, or is killed so many milliseconds after it opened: or,
 * where a number of answers comes first, after the last of those.
 */
export function worked(
  orders: Orders,
  killAfter?: number,
  worker = 'worker.js',
  answersFirst = 0,
): Promise<Ended> {
  const child = spawn(process.execPath, [join(programs, worker), JSON.stringify(orders)], {
    stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NODE_OPTIONS: '' },
  });
  let out = '';
  let said = '';
  let timed = false;
  child.stderr.on('data', (data: Buffer) => void (said += data.toString()));
  child.stdout.on('data', (data: Buffer) => {
    out += data.toString();
    if (timed || killAfter === undefined || answersIn(out) < answersFirst) return;
    timed = true;
    setTimeout(() => child.kill('SIGKILL'), killAfter);
  });
  return new Promise((resolve) => {
    child.once('close', (_code, signal) => {
      // A line that was cut off by the kill was not printed; only whole lines count.
      const lines = out.split('\n').slice(0, -1);
      resolve({
        answered: lines.filter((line) => /^\d/.test(line)).map((line) => {
          const [seq, id] = line.split(' ');
          return { seq: Number(seq), id: id! };
        }),
        opened: lines.includes('open'), killed: signal === 'SIGKILL', said,
      });
    });
  });
}
