import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { threats } from './rows.js';

const here = dirname(fileURLToPath(import.meta.url));
const specs = readdirSync(here)
  .filter((name) => name.endsWith('.spec.ts') && name !== 'rows.spec.ts');

/** The numbers of the threats that are tried in a file of specs. */
const triedIn = (name: string): number[] =>
  [...readFileSync(join(here, name), 'utf8').matchAll(/\b(?:attack|attempt|shown)\((\d+),/g)]
    .map(([, row]) => Number(row));

describe('the table of threats', () => {
  it('has all thirty-six, in order', () => {
    expect(Object.keys(threats).map(Number)).toEqual(Array.from({ length: 36 }, (_, n) => n + 1));
  });

  it('is tried row by row: none is left without a test', () => {
    const tried = new Set(specs.flatMap(triedIn));
    const untried = Object.keys(threats).map(Number).filter((row) => !tried.has(row));
    expect(untried).toEqual([]);
  });
});
