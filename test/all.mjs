// Everything that must hold. Ends with one line: `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { runJest } from './jest.mjs';

const build = spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
if (build.status !== 0) {
  console.log('the build failed');
  console.log('0 passed, 1 failed');
  process.exit(1);
}
const only = process.argv.slice(2);
const below = (rooms) => rooms.map((room) => `test/${room}/`);
// A browser wants the machine for itself, and so does whatever counts what it did in a while.
const alone = ['faults', 'load', 'browser'];
// Whatever room is added later is among the rest: no spec stays out unseen.
const rest = readdirSync('test', { withFileTypes: true })
  .filter((each) => each.isDirectory() && !alone.includes(each.name))
  .map(({ name }) => name);
const runs = only.length > 0
  ? [runJest(only)]
  : [runJest(['libs', 'apps', ...below(rest)], { workers: 2 }), runJest(below(alone))];
const sum = (name) => runs.reduce((all, run) => all + run[name], 0);
const [passed, failed] = [sum('passed'), sum('failed')];
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
