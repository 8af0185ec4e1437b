import { targets } from './targets.js';
import type { Target } from './target.js';

// `npm run fuzz -- <cases> <seed> <part of a name>`: the promises of the suite, on as many cases as
// wanted. Without a part of a name all take their turn.
const [cases = 1_000_000, seed = 1] = process.argv.slice(2, 4).map(Number);
const chosen = targets.filter(({ name }) => name.includes(process.argv[4] ?? ''));
const CHUNK = 5_000;

/** Runs one target in chunks, each under a seed of its own; says how it ended in one line. */
function runLong(target: Target, share: number): boolean {
  const start = performance.now();
  let done = 0;
  try {
    for (; done < share; done += CHUNK) {
      target.run(seed + done, Math.min(CHUNK, share - done));
    }
  } catch (failure) {
    console.log(`FAIL ${target.name}, seed ${seed + done}\n${String(failure)}`);
    return false;
  }
  const rate = Math.round((share * 1_000) / (performance.now() - start));
  const counts = `${String(share).padStart(8)} cases ${String(rate).padStart(7)}/s`;
  console.log(`ok  ${counts}  ${target.name}`);
  return true;
}

const counted = Number.isSafeInteger(cases) && cases > 0 && Number.isSafeInteger(seed);
if (!counted || chosen.length === 0) {
  console.log('npm run fuzz -- <cases> <seed> <part of a name>');
  process.exit(2);
}
console.log(`${cases} cases from seed ${seed}`);
const began = performance.now();
const share = Math.ceil(cases / chosen.length);
const passed = chosen.filter((target) => runLong(target, share)).length;
const seconds = (performance.now() - began) / 1_000;
console.log(`${Math.round((share * chosen.length) / seconds)} cases/s in ${seconds.toFixed(1)} s`);
console.log(`${passed} passed, ${chosen.length - passed} failed`);
process.exit(passed === chosen.length ? 0 : 1);
