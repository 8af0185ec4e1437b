import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { measureOf } from '#measures/index';
import { worldBegins } from '#measures/world';
import { TurnableClock } from '../clock/clock.js';
import { createHouse } from '../house.js';
import type { House } from '../house.js';
import { AwaitsWitness } from '../register/answers.js';
import { setPolicy } from '../witness/set-policy.js';
import { houseStage } from './house-stage.js';
import { play } from './player.js';
import type { Stage } from './player.js';
import { seedWorld } from './seed.js';
import type { World } from './seed.js';

/** A witness that listens, with the key by which it is believed. */
export interface RunningWitness {
  readonly vkey: string;
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Starts a witness in a folder, for the log of that key, which tells the time in seconds since
 * 1970 (UTC): it is a program of its own, and whoever runs the demonstration brings it.
 */
export type StartsWitness = (
  folder: string,
  logVkey: string,
  seconds: () => number,
) => Promise<RunningWitness>;

/** Where the register with the witness lies in the home of the demonstration, and its witness. */
export const witnessedIn = (home: string) => ({
  all: join(home, 'witnessed'),
  register: join(home, 'witnessed', 'register'),
  witness: join(home, 'witnessed', 'w1'),
});

/**
 * One story in a register of its own, so that the others need not wait: the policy of its keepers
 * asks for a witness, and the measure takes effect only when the witness has cosigned the decision.
 * Answers what happened, as a line to print. Throws where the gate did not hold.
 */
export async function playWitnessed(
  home: string,
  starts: StartsWitness,
  password: string,
): Promise<string> {
  const { all, register, witness } = witnessedIn(home);
  rmSync(all, { recursive: true, force: true });
  mkdirSync(all, { recursive: true, mode: 0o700 });
  const clock = new TurnableClock(worldBegins, false);
  const house = await createHouse(register, clock);
  const seconds = () => Math.floor(Date.parse(clock.now()) / 1000);
  const running = await starts(witness, house.log.vkey, seconds);
  try {
    const world = await seedWorld(house, password);
    await order(house, world, running);
    const held = { times: 0 };
    const stage = waiting(houseStage(house, clock, world.actors), house, held);
    await play([story()], world.names, stage);
    await house.witnesses.round();
    if (held.times === 0) throw new Error('the gate held nothing');
    return `One more story with a witness: held ${held.times} time until it had cosigned; ` +
      `${house.log.size} entries.`;
  } finally {
    await house.close();
    await running.close();
  }
}

function story() {
  const found = measureOf('M30').stories.find(({ id }) => id === 'm30-to-its-term');
  if (found === undefined) throw new Error('the story with the witness is not there');
  return found;
}

/** The policy, ordered by the administrator and the security auditor. */
async function order(house: House, { actors }: World, running: RunningWitness): Promise<void> {
  const { store, log } = house;
  const text = `log ${log.vkey}\nwitness committee ${running.vkey} ${running.url}\n` +
    'quorum committee\n';
  const by = (['administrator', 'securityAuditor'] as const)
    .map((who) => actors.get(who)!.person) as [string, string];
  await store.write((tx) => setPolicy(tx, log.vkey, { text, gate: true, graceMinutes: 240, by }));
}

/** The same stage; a step that is held is said again when the witnesses were asked. */
function waiting(stage: Stage, { witnesses }: House, held: { times: number }): Stage {
  return {
    ...stage,
    say: async (...said) => {
      try {
        return await stage.say(...said);
      } catch (fault) {
        if (!(fault instanceof AwaitsWitness)) throw fault;
        held.times += 1;
        await witnesses.round();
        return stage.say(...said);
      }
    },
  };
}
