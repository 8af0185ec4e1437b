// `npm run test:kill -- 200`: kills a house under load so many times, and prints what it cost.
import { killRounds } from './kill-rounds.js';

const [rounds = '200', seed = 'kill'] = process.argv.slice(2);
if (!/^[1-9]\d{0,5}$/.test(rounds)) {
  process.stderr.write('npm run test:kill -- ROUNDS [SEED]\n');
  process.exit(2);
}
const begun = performance.now();
const { kills, acknowledged, lost, heads, forks, broken, ...toll } = await killRounds(
  Number(rounds), seed, (so) => {
    if (so.rounds % 10 === 0) process.stderr.write(`${so.rounds} rounds, ${so.kills} kills\n`);
  },
);
const seconds = Math.round((performance.now() - begun) / 1000);
process.stdout.write(`${toll.rounds} rounds of kill -9 under load in ${seconds} s, seed ${seed}
${kills} kills
${acknowledged} acknowledged entries, ${lost} lost
${heads} heads seen outside, ${forks} forks
${broken} verdicts of a broken store
`);
process.exitCode = lost + forks + broken === 0 && kills > 0 ? 0 : 1;
