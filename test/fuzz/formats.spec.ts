import { targets } from './targets.js';

// Each seed is constant: what passes here passes tomorrow. `npm run fuzz` goes on from here.
const CASES = 1_000;

describe('the formats, whatever the bytes', () => {
  it.each(targets.map((each, index) => [each.name, each.run, index + 1] as const))(
    '%s',
    (_name, run, seed) => {
      expect(() => run(seed, CASES)).not.toThrow();
    },
    60_000,
  );
});
