/** Ascending numbers as people write them: `3–7, 12`; a number that comes twice is `12 (×2)`. */
export function ranges(numbers: readonly number[]): string {
  const runs: { first: number; last: number; times: number }[] = [];
  for (const [number, times] of timesOf(numbers)) {
    const run = runs.at(-1);
    const goesOn = run !== undefined && run.last + 1 === number && run.times + times === 2;
    if (goesOn) run.last = number;
    else runs.push({ first: number, last: number, times });
  }
  return runs.map(written).join(', ');
}

function timesOf(numbers: readonly number[]): Map<number, number> {
  const times = new Map<number, number>();
  for (const number of numbers) times.set(number, (times.get(number) ?? 0) + 1);
  return times;
}

type Run = { readonly first: number; readonly last: number; readonly times: number };

function written({ first, last, times }: Run): string {
  if (times > 1) return `${first} (×${times})`;
  return first === last ? String(first) : `${first}–${last}`;
}
