// Everything that must hold. Ends with one line: `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { runJest } from './jest.mjs';

const build = spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
if (build.status !== 0) {
  console.log('the build failed');
  console.log('0 passed, 1 failed');
  process.exit(1);
}
// Every page in a browser takes longer than all the rest: `npm run test:web` looks at them.
const rooms = ['architecture', 'e2e', 'faults', 'load', 'support'].map((room) => `test/${room}`);
const few = ['sign-in', 'trail', 'weight'].map((name) => `test/browser/${name}`);
const only = process.argv.slice(2);
const { passed, failed } = runJest(only.length > 0 ? only : ['libs', 'apps', ...rooms, ...few]);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
