import { built } from './process.js';
import { killRounds } from './kill-rounds.js';

beforeAll(() => built(), 120_000);

describe('kill -9 under load, at moments drawn by lot', () => {
  it('loses nothing that was answered and never signs two roots for one size', async () => {
    const toll = await killRounds(6, 'spec');
    expect(toll).toMatchObject({ rounds: 6, lost: 0, forks: 0, broken: 0 });
    expect(toll.kills).toBeGreaterThan(0);
    expect(toll.acknowledged).toBeGreaterThan(0);
    expect(toll.heads).toBeGreaterThan(toll.kills);
  }, 120_000);
});
