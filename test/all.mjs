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
const rooms = ['architecture', 'e2e', 'faults', 'load', 'support'].map((room) => `test/${room}`);
const only = process.argv.slice(2);
// Whole stories by hand take as long as all other pages: `npm run test:web` plays them too.
const pages = readdirSync('test/browser')
  .filter((name) => name.endsWith('.spec.ts') && !name.startsWith('stories.'))
  .map((name) => `test/browser/${name}`);
// A browser wants the machine for itself; the rest shares it.
const runs = only.length > 0
  ? [runJest(only)]
  : [runJest(['libs', 'apps', ...rooms], { workers: 2 }), runJest(pages)];
const sum = (name) => runs.reduce((all, run) => all + run[name], 0);
const [passed, failed] = [sum('passed'), sum('failed')];
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
