import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureOf } from '#measures/index';
import { worldBegins } from '#measures/world';
import type { CaseFile } from '#statechart/case-file';
import { TurnableClock } from '../../apps/api/clock/clock.js';
import { houseStage } from '../../apps/api/demonstration/house-stage.js';
import { play } from '../../apps/api/demonstration/player.js';
import { seedWorld } from '../../apps/api/demonstration/seed.js';
import { createHouse } from '../../apps/api/house.js';
import { personFacts } from '../../apps/api/register/register-facts.js';

describe('§ 41⁵ (1¹) 1) who is recruited for a check cooperates, who is checked does not', () => {
  it('from the beginning of the case to its end', async () => {
    const home = mkdtempSync(join(tmpdir(), 'volitus-'));
    const clock = new TurnableClock(worldBegins, false);
    const house = await createHouse(home, clock);
    const { names, actors } = await seedWorld(house, 'not a password');
    const story = measureOf('M25').stories.find(({ lines }) =>
      lines.some((line) => 'state' in line && line.state === 'closed'))!;
    await play([story], names, houseStage(house, clock, actors));
    const row = house.reader.prepare('SELECT file FROM case_row WHERE measure = ?').get('M25');
    const file = JSON.parse((row as { file: string }).file) as CaseFile;
    const recruit = personFacts(house.reader, file.asked['recruit']);
    expect([recruit?.cooperatesFrom, recruit?.cooperatesUntil])
      .toEqual([file.effectiveFrom, file.ended!.at]);
    expect(personFacts(house.reader, file.subject)?.cooperatesFrom).toBeNull();
    await house.close();
    rmSync(home, { recursive: true });
  });
});
