// Everything that must hold. Ends with one line: `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { runJest } from './jest.mjs';

const build = spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
if (build.status !== 0) {
  console.log('the build failed');
  console.log('0 passed, 1 failed');
  process.exit(1);
}
const only = process.argv.slice(2);
const rooms = ['architecture', 'attacks', 'e2e', 'foreign', 'fuzz', 'support', 'vectors'];
const quiet = rooms.map((room) => `test/${room}`);
const shared = ['libs', 'apps', ...quiet];
// A browser wants the machine for itself, and so does whatever counts what it did in a while.
const alone = ['faults', 'load', 'browser'].map((room) => `test/${room}`);
const runs = only.length > 0 ? [runJest(only)] : [runJest(shared, { workers: 2 }), runJest(alone)];
const sum = (name) => runs.reduce((all, run) => all + run[name], 0);
const [passed, failed] = [sum('passed'), sum('failed')];
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
