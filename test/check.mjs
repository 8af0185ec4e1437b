// What a developer runs before a commit: types, lint, architecture, pure specs.
import { spawn } from 'node:child_process';
import { runJest } from './jest.mjs';

// What has not changed since the last time is not looked at again; `.ci/run` looks at everything.
const kept = 'node_modules/.cache/volitus';
const types = (project, name) => [
  'node_modules/typescript/bin/tsc', '-p', project, '--noEmit', '--incremental',
  '--tsBuildInfoFile', `${kept}/${name}.tsbuildinfo`,
];
const lint = [
  'node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0',
  '--cache', '--cache-location', `${kept}/eslint/`,
];
const tools = [
  ['types', types('.', 'types')],
  ['types of the screens', types('apps/web', 'screens')],
  ['lint', lint],
];

const running = tools.map(
  ([name, args]) =>
    new Promise((resolve) => {
      const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
      const said = [];
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => said.push(data));
      child.on('close', (status) => resolve({ name, status, said: Buffer.concat(said).toString() }));
    }),
);
// The tools run on the other core meanwhile.
const { passed, failed } = runJest(['libs', 'test/architecture']);
const results = await Promise.all(running);
for (const { name, status, said } of results) {
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name}`);
  if (status !== 0) console.log(said);
}
const broken = results.filter(({ status }) => status !== 0).length;
console.log(`${passed} passed, ${failed + broken} failed`);
process.exit(failed + broken === 0 ? 0 : 1);
