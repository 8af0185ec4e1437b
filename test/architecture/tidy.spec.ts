import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isSpec, root, sourcesIn, textOf } from './sources.js';

const files = sourcesIn('libs', 'apps', 'test');
const code = files.filter((path) => !isSpec(path));
const linesOf = (path: string) => textOf(path).split('\n');

/** Text of the Act as data: one long list each, and no logic. */
const isLawText = (path: string) => /^libs\/law\/(act|rulebook|policies)\//.test(path);

const matching = (paths: readonly string[], pattern: RegExp) =>
  paths.flatMap((path) =>
    linesOf(path).flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])));

describe('the house is tidy', () => {
  it('was looked at', () => {
    expect(code.length).toBeGreaterThan(100);
    expect(existsSync(join(root, 'package-lock.json'))).toBe(true);
  });

  it('has no file over 200 lines (a spec: 260), and no line over 100 columns', () => {
    const most = (path: string) => (isSpec(path) ? 260 : 201);
    expect(files.filter((path) => linesOf(path).length > most(path))).toEqual([]);
    const long = files.flatMap((path) =>
      linesOf(path).flatMap((line, index) =>
        ([...line].length > 100 ? [`${path}:${index + 1}`] : [])));
    expect(long).toEqual([]);
  });

  it('has small files: the median, and one in ten', () => {
    const sizes = code.filter((path) => !isLawText(path)).map((path) => linesOf(path).length);
    sizes.sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(60);
    expect(sizes[Math.floor(sizes.length * 0.9)]).toBeLessThanOrEqual(130);
  });

  it('keeps the words out that name nothing', () => {
    const names =
      /(^|[/.-])(utils?|helpers?|misc|base|manager|handler|processor|impl|dto)([.-]|\/|$)/;
    expect(files.filter((path) => names.test(path))).toEqual([]);
  });

  it('asks the clock, chance and the environment in their one home', () => {
    const pure = code.filter((path) => path.startsWith('libs/'));
    const outside = code.filter((path) => path.startsWith('apps/'));
    const clock = /Date\.now\(|new Date\(\)|Temporal\.Now|Math\.random\(/;
    expect(matching(pure, clock)).toEqual([]);
    expect(matching(pure, /\b(process|console)\./)).toEqual([]);
    // The witness is a program of its own and has a clock of its own.
    const clocks = /^apps\/(api\/clock\/|witness\/clock\.ts$)/;
    const notClock = outside.filter((path) => !clocks.test(path));
    expect(matching(notClock, clock)).toEqual([]);
    const environment = outside.filter((path) => !/settings\.ts$|^apps\/cli\//.test(path));
    expect(matching(environment, /process\.env/)).toEqual([]);
  });

  it('leaves nothing lying about', () => {
    expect(matching(files, /\b(TODO|FIXME|XXX)\b(?!\|)|@ts-ignore|debugger;/)
      .filter((place) => !place.startsWith('test/architecture/tidy.spec.ts'))).toEqual([]);
    expect(matching(files.filter(isSpec), /\b(it|test|describe)\.(only|skip|todo)\b/)).toEqual([]);
  });
});
