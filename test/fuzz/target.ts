import fc from 'fast-check';
import { Flaw } from '#trail/flaw';

/** One promise of the formats, tried on as many cases as wanted; throws when one breaks it. */
export type Target = {
  readonly name: string;
  readonly run: (seed: number, cases: number) => void;
};

/** The target of that name that holds the property; of a slow one, only one case in `cost` runs. */
export function target<Case>(name: string, property: fc.IProperty<Case>, cost = 1): Target {
  return {
    name,
    run: (seed, cases) => fc.assert(property, { seed, numRuns: Math.ceil(cases / cost) }),
  };
}

/** What was read, or the flaw that it was refused with. Anything else thrown is a crash. */
export function attempt<Value>(read: () => Value): Value | Flaw {
  try {
    return read();
  } catch (refusal) {
    if (refusal instanceof Flaw) return refusal;
    throw refusal;
  }
}
