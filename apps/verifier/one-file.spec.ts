import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { aScene, effectiveM14, leave } from '../../test/faults/scene.js';
import { said } from '../../test/support/cli.js';

// One file in an empty folder, an export beside it, and nothing else but Node.
const stick = mkdtempSync(join(tmpdir(), 'stick-'));
const one = join(stick, 'volitus-verify.mjs');
const second = resolve('apps/verifier/second/verify.mjs');
const folder = join(stick, 'export');
const kept = join(stick, 'kept');
let key = '';

beforeAll(async () => {
  const built = spawnSync(process.execPath, ['apps/verifier/build.mjs', one], {
    encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' },
  });
  if (built.status !== 0) throw new Error(built.stderr);
  const scene = await aScene();
  await effectiveM14(scene, '2021-02-04T07:00:00.000Z');
  const { json } = await said(['export', folder, '--sealed', '--json', '--data', scene.home]);
  key = String(json['vkey']);
  await leave(scene);
}, 120_000);

afterAll(() => rmSync(stick, { recursive: true }));

function run(program: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: stick, encoding: 'utf8', env: { PATH: process.env['PATH'] },
  });
  return { status, stdout, stderr };
}

/** The codes by which each of the two programs calls an export broken. */
function broken(of: string): { first: string[]; other: string[] } {
  const args = [of, '--key', key, '--checkpoint', kept, '--json'];
  const first = JSON.parse(run(one, ...args).stdout) as { verdicts: { code: string }[] };
  const other = JSON.parse(run(second, ...args).stdout) as { codes: string[] };
  const faults = (codes: readonly string[]) =>
    [...new Set(codes)].filter((code) => code.startsWith('E_'));
  return { first: faults(first.verdicts.map(({ code }) => code)), other: faults(other.codes) };
}

describe('the program in one file', () => {
  it('needs nothing but Node, and no path of another machine is in it', () => {
    const text = readFileSync(one, 'utf8');
    const imported = [...text.matchAll(/^import .* from "([^"]+)";$/gmu)].map(([, from]) => from);
    expect(imported.length).toBeGreaterThan(0);
    expect(imported.filter((from) => !from!.startsWith('node:'))).toEqual([]);
    expect(text).not.toContain(process.cwd());
  });

  it('finds an export whole, says what it checked, and keeps the head that is asked for', () => {
    const { status, stdout } = run(one, folder, '--key', key, '--save-checkpoint', kept);
    expect(stdout).toContain('W_UNANCHORED');
    expect(stdout).toMatch(/law: steps judged: [1-9]/u);
    expect(stdout).toContain('TERVE, vaadake leide / WHOLE, look at the findings\n');
    expect(status).toBe(0);
    expect(readFileSync(kept)).toEqual(readFileSync(join(folder, 'checkpoint')));
    const again = run(one, folder, '--key', key, '--checkpoint', kept);
    expect(again.stdout.endsWith('TERVE / WHOLE\n')).toBe(true);
  });

  it('says of what it is told wrongly that the command was wrong', () => {
    expect(run(one).status).toBe(2);
    expect(run(one, 'nowhere').status).toBe(2);
    expect(run(one, folder, '--key', 'none').status).toBe(2);
    expect(run(one, folder, '--unknown').status).toBe(2);
  });
});

describe('two programs that share no line', () => {
  const bundle = 'tile/entries/000.p';
  const spoilt: readonly (readonly [string, (of: string) => void])[] = [
    ['a changed byte of an entry', (of) => {
      const path = join(of, bundle, readdirSync(join(of, bundle))[0]!);
      const bytes = readFileSync(path);
      bytes.write('x', bytes.indexOf('"grant"') + 1);
      writeFileSync(path, bytes);
    }],
    ['a tile that is gone', (of) => rmSync(join(of, 'tile/0'), { recursive: true })],
    ['a head that is not signed', (of) =>
      writeFileSync(join(of, 'checkpoint'), readFileSync(join(of, 'checkpoint'), 'utf8')
        .replace(/\n\d+\n/u, '\n7\n'))],
    ['personal data swapped', (of) => {
      const [a, b] = readdirSync(join(of, 'vault')) as [string, string];
      cpSync(join(of, 'vault', a), join(of, 'vault', b));
    }],
    ['personal data gone', (of) =>
      rmSync(join(of, 'vault', readdirSync(join(of, 'vault'))[0]!))],
    ['a policy that no entry puts in force', (of) =>
      writeFileSync(join(of, 'policy'), 'quorum none\n')],
    ['no manifest', (of) => rmSync(join(of, 'manifest.json'))],
  ];

  it('both find an honest export whole', () => {
    expect(broken(folder)).toEqual({ first: [], other: [] });
  });

  it.each(spoilt)('both find it: %s', (_name, spoil) => {
    const copy = mkdtempSync(join(stick, 'copy-'));
    cpSync(folder, copy, { recursive: true });
    spoil(copy);
    const { first, other } = broken(copy);
    expect(other.length).toBeGreaterThan(0);
    expect(first.filter((code) => other.includes(code)).length).toBeGreaterThan(0);
  });
});
