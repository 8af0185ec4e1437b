import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root, sourcesIn } from './sources.js';

interface Cruise {
  readonly modules: readonly { readonly source: string; readonly couldNotResolve?: boolean }[];
  readonly summary: { readonly violations: readonly { rule: { name: string }; from: string }[] };
}

function cruised(): Cruise {
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const options = [
    'libs',
    'apps',
    '--config',
    'test/architecture/rooms.mjs',
    '--output-type',
    'json',
  ];
  const output = execFileSync(process.execPath, [program, ...options], {
    cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28, env: { ...process.env, NODE_OPTIONS: '' },
  });
  return JSON.parse(output) as Cruise;
}

describe('who may know whom', () => {
  const { modules, summary } = cruised();
  const seen = modules.map(({ source }) => source);

  it('looked at every source file', () => {
    const sources = sourcesIn('libs', 'apps').filter((path) => !path.startsWith('apps/web/'));
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.filter((path) => !seen.includes(path))).toEqual([]);
  });

  it('found every module that is imported', () => {
    expect(modules.filter((each) => each.couldNotResolve).map(({ source }) => source)).toEqual([]);
  });

  it('is kept', () => {
    expect(summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`)).toEqual([]);
  });
});
