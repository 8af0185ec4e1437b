import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { wordingAt } from '#law/wordings/index';
import { TurnableClock } from '../../apps/api/clock/clock.js';
import { createHouse, openHouse } from '../../apps/api/house.js';
import type { House } from '../../apps/api/house.js';
import { placesIn } from '../../apps/api/settings.js';
import { changeLogKey } from '../../apps/api/trail/key-change.js';
import { openKeys } from '../../apps/api/trail/keys.js';

export const growsAt = '2021-01-04T07:00:00.000Z';

/** A folder of its own, for homes that a spec copies and spoils. */
export const aFolder = (): string => mkdtempSync(join(tmpdir(), 'volitus-'));

const clock = () => new TurnableClock(growsAt, false);
export const openedAt = (home: string): Promise<House> => openHouse(home, clock());
export const createdAt = (home: string): Promise<House> => createHouse(home, clock());

/** Opens the house, does the work and closes it. */
export async function within<Result>(
  house: Promise<House>,
  work: (house: House) => Result | Promise<Result>,
): Promise<Result> {
  const opened = await house;
  try {
    return await work(opened);
  } finally {
    await opened.close();
  }
}

/** So many entries that say nothing but a number, each with a commit and a head of its own. */
export async function grown({ store }: House, many: number, from = 0): Promise<void> {
  for (let n = from; n < from + many; n += 1) {
    await store.write(({ append, now }) => void append({
      type: 'spec.grew', at: now, actor: null, office: 'system', rules: wordingAt(now).id,
      body: { n },
    }));
  }
}

/** Gives the log of an open house another key, as two persons order it. */
export const keyChanged = ({ home, log, store }: House) => {
  const folder = placesIn(home).keys;
  return changeLogKey({ folder, keys: openKeys(folder, false), log, store }, ['p_1', 'p_2']);
};

/** What of a home is put together from copies of other days. */
export type Part = 'database' | 'head' | 'keys';

/** Puts that part of the home `from` in the place of the one in `to`; null takes it away. */
export function put(part: Part, from: string | null, to: string): void {
  const place = (home: string) =>
    part === 'head' ? dirname(placesIn(home).head) : placesIn(home)[part];
  for (const suffix of part === 'database' ? ['', '-wal', '-shm'] : ['']) {
    rmSync(`${place(to)}${suffix}`, { recursive: true, force: true });
    const source = from === null ? null : `${place(from)}${suffix}`;
    if (source !== null && existsSync(source)) {
      cpSync(source, `${place(to)}${suffix}`, { recursive: true });
    }
  }
}
