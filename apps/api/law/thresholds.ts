import type { Gates, Measure } from '#measures/measure';

/** The thresholds of a measure, in the order in which a case comes to them. */
export const thresholds = [
  'beforeSignature', 'atSignature', 'duringAndAfter',
] as const satisfies readonly (keyof Gates)[];

/** Before which thresholds of a measure the rules and choices of a provision stand, in order. */
export const standingIn = ({ gates }: Measure, ids: ReadonlySet<string>) =>
  thresholds.flatMap((at) =>
    gates[at].filter((id) => ids.has(id)).map((of) => ({ at, of })));
