import { setImmediate } from 'node:timers/promises';
import type { Strides } from '#reports/strides';

/** The result of a long reading, during which everybody else is served at each of its rests. */
export async function unhurried<Result>(
  strides: Strides<Result>,
  rested: (read: number) => void = () => undefined,
): Promise<Result> {
  for (;;) {
    const next = strides.next();
    if (next.done === true) return next.value;
    rested(next.value);
    await setImmediate();
  }
}
