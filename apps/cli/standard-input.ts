import { readFileSync } from 'node:fs';
import { Misused } from './faults.js';

/** What a file holds; without one, all that is given on the standard input. */
export function givenIn(file: string | undefined): string {
  try {
    return readFileSync(file ?? 0, 'utf8');
  } catch {
    throw new Misused(file === undefined ? 'nothing is given' : `cannot be read: ${file}`);
  }
}
