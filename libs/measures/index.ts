import type { Measure } from './measure.js';
import { m14 } from './s37-1-secret-cooperation/m14-covert-surveillance/index.js';

/** Every measure, in the Act's order: one line a measure. */
export const measures: readonly Measure[] = [m14];

/** The measure of that id; throws on one the register does not know. */
export function measureOf(id: string): Measure {
  const measure = measures.find((each) => each.id === id);
  if (measure === undefined) throw new RangeError(`unknown measure: ${id}`);
  return measure;
}
