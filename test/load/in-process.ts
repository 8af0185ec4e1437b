import { sliceOf } from './measured.js';
import type { Contestant, Slice } from './measured.js';
import { next } from './walk.js';
import type { Scene, Walker } from './scene.js';

/** Steps said to the register itself, so many at a time; the walkers take turns. */
export function inProcess(scene: Scene, walkers: readonly Walker[], inFlight: number): Contestant {
  const lanes = Array.from({ length: inFlight }, (_, lane) =>
    walkers.filter((_walker, index) => index % inFlight === lane));
  return {
    id: `ours.in-process-${inFlight}`,
    slice: async (milliseconds): Promise<Slice> => {
      const begun = performance.now();
      const waits: number[] = [];
      const over = () => performance.now() - begun >= milliseconds;
      await Promise.all(lanes.map((lane) => walk(scene, lane, over, waits)));
      return sliceOf(waits.length, performance.now() - begun, waits);
    },
  };
}

async function walk(
  scene: Scene,
  lane: readonly Walker[],
  over: () => boolean,
  waits: number[],
): Promise<void> {
  for (let turn = 0; !over(); turn += 1) {
    const asked = performance.now();
    await step(scene, lane[turn % lane.length]!);
    waits.push(performance.now() - asked);
  }
}

async function step({ house, actor }: Scene, walker: Walker): Promise<void> {
  const { who, type, fields } = next(walker);
  const { id, version } = walker;
  const outcome = await house.store.write((tx) =>
    house.register.say(tx, actor(who), { case: id, type, version, fields }));
  if (!outcome.done) {
    throw new Error(`refused: ${outcome.refusals.map(({ rule }) => rule).join(', ')}`);
  }
  walker.version += 1;
  walker.steps += 1;
}
