// What a developer runs before a commit: types, lint, architecture, pure specs.
import { spawn } from 'node:child_process';
import { runJest } from './jest.mjs';

// Nothing is kept from an earlier run: the lint of one file may rest on the types of another.
const tools = [
  ['types and lint', ['test/typed.mjs', 'tsconfig.json', '.', 'apps/web/']],
  ['types and lint of the screens', ['test/typed.mjs', 'apps/web/tsconfig.json', 'apps/web']],
];

const running = tools.map(
  ([name, args]) =>
    new Promise((resolve) => {
      const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
      const said = [];
      for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (data) => said.push(data));
      }
      child.on('close', (status) =>
        resolve({ name, status, said: Buffer.concat(said).toString() }));
    }),
);
// The tools run beside them: whichever core is free takes the next suite.
const { passed, failed } = runJest(['libs', 'test/architecture'], { workers: 2 });
const results = await Promise.all(running);
for (const { name, status, said } of results) {
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name}`);
  if (status !== 0) console.log(said);
}
const broken = results.filter(({ status }) => status !== 0).length;
console.log(`${passed} passed, ${failed + broken} failed`);
process.exit(failed + broken === 0 ? 0 : 1);
