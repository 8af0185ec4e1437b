import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { playWitnessed, witnessedIn } from '../../apps/api/demonstration/witnessed.js';
import { startsWitness } from '../../apps/cli/store/starts-witness.js';
import { said } from '../support/cli.js';

const home = mkdtempSync(join(tmpdir(), 'volitus-'));

afterAll(() => rmSync(home, { recursive: true }));

it('holds the measure of the demonstration until its decision is cosigned', async () => {
  const line = await playWitnessed(home, startsWitness, 'not a password');
  expect(line).toMatch(/^One more story with a witness: held 1 time until it had cosigned; \d+/);
  const { register, witness } = witnessedIn(home);
  const { out } = await said(['--data', register, 'witness', 'list']);
  expect(out).toMatch(/gate on {2}grace 240 min\ncommittee {2}http:\S+ {2}(\d+)\/\1 {2}2021-/);
  expect((await said(['witness', 'status', witness])).out).toContain('committee.example/w1+');
  const { code, out: found } = await said(['--data', register, 'verify', '--json']);
  expect([code, found]).toEqual([0, expect.not.stringContaining('"E_')]);
}, 60_000);
