import { createHash } from 'node:crypto';
import { closeSync, cpSync, openSync, readSync, rmSync } from 'node:fs';
import { plusDays } from '#calendar/instant';
import type { Instant } from '#calendar/instant';
import { openCheckpoint } from '#trail/checkpoint';
import { worldBegins } from '#measures/world';
import { TurnableClock } from '../../apps/api/clock/clock.js';
import { openHouse } from '../../apps/api/house.js';
import { placesIn } from '../../apps/api/settings.js';
import { seeStore } from '../../apps/cli/store/seen-store.js';
import { verifyStore } from '../../apps/cli/store/verify-store.js';
import { worked } from './process.js';
import { checkpointsHold, entriesIn } from './replayed.js';
import { aHome, aScene } from './scene.js';

/** What came of so many rounds of kill -9 under load. */
export interface Toll {
  rounds: number;
  /** How many of them ended by the kill; the others were done before it came. */
  kills: number;
  /** Entries that somebody was told of. */
  acknowledged: number;
  /** Of those, how many were not there afterwards. */
  lost: number;
  /** Heads that were seen from outside, while the house lived. */
  heads: number;
  /** Sizes for which two different roots were signed. */
  forks: number;
  /** Verdicts that mean broken, over each whole store at the end of its life. */
  broken: number;
}

const separator = Buffer.from('\f\n\n');

/** Remembers every head that ever stood in the file, as somebody outside would who copied it. */
class Outsider {
  readonly roots = new Map<number, string>();
  forks = 0;
  #whole = 0;

  constructor(private readonly path: string, private readonly vkey: string) {}

  /** Looks at what was written since the last look. A torn end is looked at again. */
  look(): void {
    const file = openSync(this.path, 'r');
    const bytes = Buffer.alloc(1_048_576);
    const read = readSync(file, bytes, 0, bytes.length, this.#whole);
    closeSync(file);
    let from = 0;
    for (;;) {
      const end = bytes.subarray(0, read).indexOf(separator, from);
      if (end < 0) break;
      this.#remember(bytes.toString('utf8', from, end));
      from = end + separator.length;
    }
    this.#whole += from;
  }

  /** Looks at the whole file once more: what was seen must still be there, or agree with it. */
  lookAgain(): void {
    this.#whole = 0;
    for (let before = -1; before !== this.#whole;) {
      before = this.#whole;
      this.look();
    }
  }

  #remember(note: string): void {
    const { size, root } = openCheckpoint(note, [this.vkey]);
    const known = this.roots.get(size);
    const text = root.toString('hex');
    if (known !== undefined && known !== text) this.forks += 1;
    this.roots.set(size, text);
  }
}

/** The same number for the same seed and turn: whole, in [0, below). */
const drawn = (seed: string, turn: number, below: number): number =>
  createHash('sha256').update(`${seed} ${turn}`).digest().readUInt32BE() % below;

const dayOf = (round: number): Instant => plusDays(worldBegins, 1 + round);

/**
 * Lets houses with several writers live, kills each at a moment drawn from the seed, opens it again
 * and looks at it, `rounds` times in all; two houses at a time. `say` is told of each round.
 */
export async function killRounds(
  rounds: number, seed: string, say: (toll: Toll) => void = () => {},
): Promise<Toll> {
  const scene = await aScene();
  await scene.house.close();
  const people = { names: [...scene.world.names], actors: [...scene.world.actors] };
  const toll: Toll = {
    rounds: 0, kills: 0, acknowledged: 0, lost: 0, heads: 0, forks: 0, broken: 0,
  };
  const homes = Math.max(2, Math.ceil(rounds / 50));
  const life = async (first: number) => {
    for (let nth = first; nth < homes; nth += 2) {
      const home = aHome();
      cpSync(scene.home, home, { recursive: true });
      const many = Math.floor(rounds / homes) + (nth < rounds % homes ? 1 : 0);
      await lived({ home, people, many, seed: `${seed} ${nth}`, toll, say });
      rmSync(home, { recursive: true });
    }
  };
  await Promise.all([life(0), life(1)]);
  rmSync(scene.home, { recursive: true });
  return toll;
}

interface Life {
  readonly home: string;
  readonly people: object;
  readonly many: number;
  readonly seed: string;
  readonly toll: Toll;
  readonly say: (toll: Toll) => void;
}

async function lived({ home, people, many, seed, toll, say }: Life): Promise<void> {
  const vkey = seeStore(home).vkey;
  const outsider = new Outsider(placesIn(home).head, vkey);
  for (let round = 0; round < many; round += 1) {
    const orders = { home, now: dayOf(round), cases: 20, ...people } as never;
    const watch = setInterval(() => outsider.look(), 5);
    const ended = await worked(orders, drawn(seed, round, 700));
    clearInterval(watch);
    const house = await openHouse(home, new TurnableClock(plusDays(dayOf(round), 1), false));
    const entries = entriesIn(house.reader);
    toll.lost += ended.answered.filter(({ seq, id }) =>
      ![entries[seq]?.case, entries[seq]?.body['id']].includes(id)).length;
    checkpointsHold(house.reader, vkey);
    await house.close();
    outsider.lookAgain();
    toll.rounds += 1;
    toll.kills += ended.killed ? 1 : 0;
    toll.acknowledged += ended.answered.length;
    say(toll);
  }
  toll.heads += outsider.roots.size;
  toll.forks += outsider.forks;
  toll.broken += await brokenIn(home);
}

/** How many verdicts over the whole store mean that it is broken. */
async function brokenIn(home: string): Promise<number> {
  const store = seeStore(home);
  try {
    const { verdicts } = await verifyStore(store);
    return verdicts.filter(({ code }) => code.startsWith('E_')).length;
  } finally {
    store.close();
  }
}
