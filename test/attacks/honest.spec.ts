import { falseAlarms, honestLife, verdictsOf } from './honest.js';
import { PureLog } from './pure-log.js';

// `npm run test:attacks -- --worlds N` lives as many before both verifiers.
const asked = Number(process.env['VOLITUS_WORLDS'] ?? 0);
const both = Math.max(asked, 24);
const first = Math.max(asked, 200);

describe('an honest world', () => {
  it('is lived in every way there is, and never the same twice', () => {
    const lives = Array.from({ length: 60 }, (_, seed) => honestLife(`honest ${seed}`));
    const did = new Set(lives.flatMap((each) => each.did));
    expect([...did].sort()).toEqual([
      'clocks', 'crash', 'erase', 'idle', 'many', 'refused', 'restore', 'rotate', 'say', 'steps',
      'witnesses',
    ]);
    expect(new Set(lives.map(({ log }) => log.signed.at(-1)!.note)).size).toBe(60);
    expect(lives.filter(({ kept, log }) => !log.stands(kept)).length).toBeGreaterThan(2);
  });

  it('keeps its word before a head that was given up under the key before', async () => {
    const log = new PureLog('given up');
    for (let n = 0; n < 9; n += 1) log.append('case.step', { n });
    const kept = log.seal();
    log.restore(5);
    log.rotate();
    for (const vkey of log.keys.map((key) => key.vkey)) {
      expect(await verdictsOf(log, { vkey, kept: kept.note, policy: null }))
        .toEqual(['first W_RESTORED', 'second W_RESTORED']);
    }
  }, 30_000);

  it(`is called broken by neither verifier: ${both} of them`, async () => {
    const alarms: string[] = [];
    for (let seed = 0; seed < both; seed += 2) {
      const pair = [seed, seed + 1].map((each) => falseAlarms(`honest ${each}`, true));
      alarms.push(...(await Promise.all(pair)).flat());
    }
    expect(alarms).toEqual([]);
  }, 60_000 + both * 2_000);

  it(`is not called broken by the first: ${first} of them`, async () => {
    const alarms: string[] = [];
    for (let seed = 0; seed < first; seed += 1) {
      alarms.push(...await falseAlarms(`more ${seed}`, false));
    }
    expect(alarms).toEqual([]);
  }, 60_000 + first * 200);
});
