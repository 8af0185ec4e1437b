import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Adds } from '../entrance.js';
import { Refused, exitCode } from '../faults.js';

/** `volitus bench`: runs the measurements of `test/load`, where they were built. */
export const bench: Adds = ({ program, run }) => {
  const command = program
    .command('bench')
    .description('measure this machine beside its bare limits · mõõda kiirust')
    .argument('[names...]', 'what to measure; everything when left out')
    .allowUnknownOption();
  run(command, async (_context, { args }) => {
    const path = fileURLToPath(new URL('../../../test/load/bench.js', import.meta.url));
    if (!existsSync(path)) throw new Refused('the measurements are not built: npm run build');
    const child = spawn(process.execPath, [path, ...args], { stdio: 'inherit' });
    return new Promise<number>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code) => resolve(code === 0 ? exitCode.ok : exitCode.refused));
    });
  });
};
