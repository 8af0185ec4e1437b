// An amendment is a wording in the rulebook and, where the path changes, one machine: both are
// loaded here, in the place of `known.ts` and of the machine of M30, and nothing else is touched.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { kks20200605 } from '#law/wordings/kks-2020-06-05';
import type { Wording } from '#law/wordings/wording';
import type { CaseFile } from '#statechart/case-file';
import type { lawful } from '#statechart/statechart';
import type { Step } from '#statechart/step';
import type { Story, StoryLine } from '#measures/story';
import type { House } from '../../apps/api/house.js';

/** From 01.06.2021 a decision under § 54¹ (3) runs for 12 hours, and the beginning is confirmed. */
const amended: Wording = {
  ...kks20200605,
  id: 'kks@2021-06-01', rt: 'RT I, 01.05.2021, 1', from: '2021-06-01',
  numbers: { ...kks20200605.numbers, 'KKS-54s1-3.b': { hours: 12 } },
};
const wordings = [{ ...kks20200605, to: '2021-05-31' }, amended];

type Arrow = { readonly guard: ReturnType<typeof lawful>; readonly target: string };

/** The machine of M30 with one more state on its way, for cases of the second wording. */
async function amendedMachine() {
  const { machine } = await import(
    '../../libs/measures/s54-1-area-protection/m30-covert-surveillance/machine.js'
  );
  const { lawful, pencil } = await import('#statechart/statechart');
  const { rule } = await import('#law/rule');
  const asAmended = rule<CaseFile, Step>('KKS-54s1-3.b', {
    holds: ({ law }) => law.id === amended.id,
    because: { et: 'juhtumil on varasem redaktsioon', en: 'the case has the old wording' },
  });
  const config = copyOf(machine.config);
  const { decided } = config.states;
  const begin = decided.on.activate as Arrow;
  const confirmed = lawful(...begin.guard.params.rules, asAmended);
  decided.on.activate = [{ guard: confirmed, target: 'beginning' }, begin];
  config.states['beginning'] = { meta: decided.meta, on: { activate: begin } };
  return pencil.createMachine(config as never);
}

interface Config {
  readonly states: Record<string, {
    meta?: unknown; on: Record<string, unknown>;
  }> & { decided: { meta?: unknown; on: Record<string, unknown> } };
}

const copyOf = (config: unknown): Config => {
  const { states, ...rest } = config as Config;
  const { decided } = states;
  return { ...rest, states: { ...states, decided: { ...decided, on: { ...decided.on } } } };
};

let home: string;
let house: House;
let playStory: (story: Story) => Promise<void>;
let lines: (date: string, name: string) => StoryLine[];

beforeAll(async () => {
  jest.unstable_mockModule('#law/wordings/known', () => ({ wordings }));
  jest.resetModules();
  const machine = await amendedMachine();
  jest.unstable_mockModule(
    '../../libs/measures/s54-1-area-protection/m30-covert-surveillance/machine.js',
    () => ({ machine }),
  );
  const { createHouse } = await import('../../apps/api/house.js');
  const { TurnableClock } = await import('../../apps/api/clock/clock.js');
  const { houseStage } = await import('../../apps/api/demonstration/house-stage.js');
  const { play } = await import('../../apps/api/demonstration/player.js');
  const { seedWorld } = await import('../../apps/api/demonstration/seed.js');
  const { worldBegins } = await import('#measures/world');
  const told = await import(
    '../../libs/measures/s54-1-area-protection/m30-covert-surveillance/story-lines.js'
  );
  home = mkdtempSync(join(tmpdir(), 'volitus-'));
  const clock = new TurnableClock(worldBegins, false);
  house = await createHouse(home, clock);
  const { names, actors } = await seedWorld(house, 'not a password');
  playStory = (story) => play([story], names, houseStage(house, clock, actors));
  lines = (date, name) => [...told.opened(date, name), ...told.checked(date)];
}, 60_000);

afterAll(async () => {
  await house.close();
  rmSync(home, { recursive: true });
});

const says = (at: string, who: 'requester' | 'authorisedCommander', type: string, more: object) =>
  ({ at, who, to: '@case', says: type, ...more }) as StoryLine;
const receipt = (at: string, who: string, receives: string) =>
  ({ at, who, receives, of: '@case' }) as StoryLine;
const grant = { extent: 'asAsked', reasons: 'Oht on vahetu.', proportionality: 'Riive on lühike.' };

describe('§ 54¹ (3) a second wording of one provision', () => {
  it('leaves a case opened before it its 24 hours and its path', async () => {
    await playStory({
      id: 'before', title: { et: 'enne', en: 'before' },
      lines: [
        ...lines('2021-05-31', 'Näidis Enne'),
        says('2021-06-01T06:00:00.000Z', 'authorisedCommander', 'grant', {
          with: { ...grant, until: '2021-06-02T06:00:00.000Z' }, state: 'decided',
        }),
        receipt('2021-06-01T06:05:00.000Z', 'kapoLiaison', 'kapo'),
        receipt('2021-06-01T06:06:00.000Z', 'minister', 'minister'),
        says('2021-06-01T06:10:00.000Z', 'requester', 'activate', { state: 'effective.running' }),
        { at: '2021-06-02T05:59:59.999Z', expect: '@case', effective: true },
        { at: '2021-06-02T06:00:00.000Z', expect: '@case', state: 'ended.expired' },
      ],
    });
  });

  it('gives a case opened under it 12 hours, and its longer path', async () => {
    await playStory({
      id: 'after', title: { et: 'pärast', en: 'after' },
      lines: [
        ...lines('2021-06-03', 'Näidis Pärast'),
        says('2021-06-03T18:00:00.000Z', 'authorisedCommander', 'grant', {
          with: { ...grant, until: '2021-06-04T06:00:00.001Z' }, refused: ['KKS-54s1-3.b'],
        }),
        says('2021-06-03T18:00:00.000Z', 'authorisedCommander', 'grant', {
          with: { ...grant, until: '2021-06-04T06:00:00.000Z' }, state: 'decided',
        }),
        receipt('2021-06-03T18:05:00.000Z', 'kapoLiaison', 'kapo'),
        receipt('2021-06-03T18:06:00.000Z', 'minister', 'minister'),
        says('2021-06-03T18:10:00.000Z', 'requester', 'activate', { state: 'beginning' }),
        says('2021-06-03T18:20:00.000Z', 'requester', 'activate', { state: 'effective.running' }),
        { at: '2021-06-04T06:00:00.000Z', expect: '@case', state: 'ended.expired' },
      ],
    });
  });

  it('is the wording that the trail names for each', () => {
    const opened = house.reader.prepare(
      `SELECT file FROM case_row WHERE measure = 'M30' ORDER BY opened_at`,
    ).all() as { file: string }[];
    expect(opened.map(({ file }) => (JSON.parse(file) as CaseFile).wording))
      .toEqual(['kks@2020-06-05', 'kks@2021-06-01']);
  });
});
