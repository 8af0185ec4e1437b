import type { Entry } from '#trail/entry';
import type { AsOf } from './window.js';

/**
 * A long reading that may be paused: it rests after every few thousand entries, saying how many it
 * has read since the last rest, and has its result at the end. Whether anybody waits at the rests
 * or not, the result is the same.
 */
export type Strides<Result> = Generator<number, Result>;

const stride = 2000;

/** Takes each of the first `size` entries in turn, resting after every stride and at the end. */
export function* eachEntry(
  entries: Iterable<Entry>,
  { size }: AsOf,
  take: (entry: Entry) => void,
): Strides<void> {
  let read = 0;
  for (const entry of entries) {
    if (entry.seq >= size) break;
    take(entry);
    read += 1;
    if (read % stride === 0) yield stride;
  }
  yield read % stride;
}

/** The result, without a pause at any rest. */
export function atOnce<Result>(strides: Strides<Result>): Result {
  for (;;) {
    const next = strides.next();
    if (next.done === true) return next.value;
  }
}
