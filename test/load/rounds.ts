import type { Contestant, Slice } from './measured.js';

export type Results = ReadonlyMap<string, readonly Slice[]>;

/**
 * Lets every contestant run once in each round, beginning with another one each time: the machine
 * drifts from minute to minute, and a ratio is only worth something within the same one.
 */
export async function rounds(
  contestants: readonly Contestant[],
  { count, milliseconds }: { readonly count: number; readonly milliseconds: number },
  tell: (text: string) => void,
): Promise<Results> {
  const results = new Map<string, Slice[]>(contestants.map(({ id }) => [id, []]));
  for (let round = 0; round < count; round += 1) {
    for (let turn = 0; turn < contestants.length; turn += 1) {
      const contestant = contestants[(round + turn) % contestants.length]!;
      tell(`round ${round + 1} of ${count}: ${contestant.id}`);
      results.get(contestant.id)!.push(await contestant.slice(milliseconds));
    }
  }
  return results;
}

/** All that a contestant did in all rounds. */
export const doneBy = (results: Results, id: string): number =>
  (results.get(id) ?? []).reduce((sum, { done }) => sum + done, 0);
