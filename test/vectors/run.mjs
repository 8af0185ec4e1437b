// Holds the formats against vectors that others published, and says of each set how it went.
//
// `npm run test:vectors` runs those that are kept here; `npm run test:vectors -- <folder>` also
// those that are not: the folder holds clones, `<owner>/<name>`, of what `published.ts` lists.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const from = process.argv[2];
if (from !== undefined && !existsSync(from)) {
  console.log(`no such folder: ${from}`);
  process.exit(2);
}
const kept = ['vectors/.*spec', 'libs/trail/(tree|note|proof|cosignature|policy|witness).spec'];
const published = ['--testMatch', '<rootDir>/test/vectors/*.vectors.ts'];
const runs = [suites(kept), ...(from === undefined ? [] : [suites(published)])];

/** The suites that jest ran, each with its cases. */
function suites(options) {
  const folder = mkdtempSync(join(tmpdir(), 'volitus-vectors-'));
  const report = join(folder, 'report.json');
  const jest = ['node_modules/jest/bin/jest.js', '--json', `--outputFile=${report}`, ...options];
  spawnSync(process.execPath, jest, {
    stdio: 'ignore',
    env: {
      ...process.env,
      NODE_OPTIONS: '--experimental-vm-modules --no-warnings',
      VOLITUS_VECTORS: resolve(from ?? '.'),
    },
  });
  try {
    return JSON.parse(readFileSync(report, 'utf8')).testResults;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const sets = new Map();
const broken = [];
for (const suite of runs.flat()) {
  // A suite that could not start has no cases to count; it counts as one that failed.
  if (suite.assertionResults.length === 0) broken.push(suite);
  for (const { ancestorTitles, title, status, failureMessages } of suite.assertionResults) {
    const set = sets.get(ancestorTitles[0]) ?? { cases: 0, passed: 0 };
    set.cases += 1;
    if (status === 'passed') set.passed += 1;
    else console.log(`FAIL ${ancestorTitles[0]} › ${title}\n${failureMessages[0]}`);
    sets.set(ancestorTitles[0], set);
  }
}
for (const { name, message } of broken) console.log(`FAIL ${name}\n${message}`);

const width = Math.max(3, ...[...sets.keys()].map((name) => name.length));
console.log(`${'set'.padEnd(width)} · cases · passed`);
for (const [name, { cases, passed }] of sets) {
  const counts = `${String(cases).padStart(5)} · ${String(passed).padStart(6)}`;
  console.log(`${name.padEnd(width)} · ${counts}`);
}
if (from === undefined) console.log('Those that are not kept here were not run: see test/vectors.');
const all = [...sets.values()].reduce((sum, { cases }) => sum + cases, broken.length);
const passed = [...sets.values()].reduce((sum, set) => sum + set.passed, 0);
console.log(`${passed} passed, ${all - passed} failed`);
process.exit(all === passed && all > 0 ? 0 : 1);
