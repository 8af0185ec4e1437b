import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const program = 'node_modules/jest/bin/jest.js';

/** Runs the suites below the paths and answers how many tests passed and failed. */
export function runJest(paths, { workers = 1 } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'volitus-jest-'));
  const report = join(folder, 'report.json');
  const shared = workers === 1 ? [] : [`--maxWorkers=${workers}`, '--workerIdleMemoryLimit=1GB'];
  const options = ['--json', `--outputFile=${report}`, ...shared, ...paths];
  const { status } = spawnSync(process.execPath, [program, ...options], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '--experimental-vm-modules --no-warnings' },
  });
  try {
    return totals(JSON.parse(readFileSync(report, 'utf8')), status);
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// A suite that could not even start has no tests to count; it counts as one failure.
function totals({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites }, status) {
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  return { passed: numPassedTests, failed: failed === 0 && status !== 0 ? 1 : failed };
}
