/** What one contestant did in one round. */
export interface Slice {
  /** Things done: commands, entries, leaves. */
  readonly done: number;
  readonly perSecond: number;
  /** Milliseconds from asking to the answer; null where nothing is asked and answered. */
  readonly latency: Latency | null;
}

export interface Latency {
  readonly p50: number;
  readonly p99: number;
}

/** One side of a comparison: it does its work for about so long, or once through all of it. */
export interface Contestant {
  readonly id: string;
  slice(milliseconds: number): Promise<Slice> | Slice;
}

/** Does one thing after another for the time given; each call answers how many were done by it. */
export function during(milliseconds: number, one: () => number): Slice {
  const begun = performance.now();
  const waits: number[] = [];
  let done = 0;
  let now = begun;
  while (now - begun < milliseconds) {
    done += one();
    const after = performance.now();
    waits.push(after - now);
    now = after;
  }
  return sliceOf(done, now - begun, waits);
}

/** Times one pass over `count` things. */
export function onePass(count: number, pass: () => void): Slice {
  const begun = performance.now();
  pass();
  return sliceOf(count, performance.now() - begun, []);
}

/** The slice of so many done in so many milliseconds. */
export function sliceOf(done: number, milliseconds: number, waits: readonly number[]): Slice {
  const perSecond = (done * 1000) / milliseconds;
  return { done, perSecond, latency: waits.length === 0 ? null : latencyOf(waits) };
}

function latencyOf(waits: readonly number[]): Latency {
  const sorted = Float64Array.from(waits).sort();
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)]!;
  return { p50: at(0.5), p99: at(0.99) };
}

/** The middle, the least and the most of what the rounds gave. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** The spread of at least one number; of an even count the median is the mean of the middle two. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const median = (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2;
  return { median, min: sorted[0]!, max: sorted.at(-1)! };
}
