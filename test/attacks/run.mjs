// Every attack, and a table of what each judge found. Ends with one line: `N passed, N failed`.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runJest } from '../jest.mjs';

const { values } = parseArgs({ options: { worlds: { type: 'string' } } });
if (values.worlds !== undefined && !/^[1-9]\d{0,6}$/.test(values.worlds)) {
  console.error('npm run test:attacks -- [--worlds N]');
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'volitus-attacks-'));
const file = join(folder, 'found');
process.env.VOLITUS_ATTACKS = file;
if (values.worlds !== undefined) process.env.VOLITUS_WORLDS = values.worlds;
const { passed, failed } = runJest(['test/attacks'], { workers: 2 });

/** What was found, one line for each judge of each attack; nothing where nothing could run. */
function findings() {
  try {
    return readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line));
  } catch {
    return [];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const byRow = findings().sort((one, other) => one.row - other.row);
const line = (...cells) => cells.map((cell, at) => String(cell).padEnd(widths[at] ?? 0)).join(' ');
const widths = [3, 58, 9, 9, 34, 30, 5];
console.log(line('#', 'attack', 'power', 'judge', 'verdict expected', 'found', 'right'));
for (const { row, which, power, judge, expected, found, right } of byRow) {
  const shown = [expected.join(' | ') || '—', found.join(' ') || '—'];
  console.log(line(row, which.slice(0, 58), power, judge, ...shown, right ? 'yes' : 'NO'));
}
const rows = new Set(byRow.map(({ row }) => row));
const right = byRow.filter((each) => each.right).length;
console.log(`${rows.size} threats of 36, ${byRow.length} judgements, ${right} right`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
