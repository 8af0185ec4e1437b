import type { SignedIn } from '../people/signed-in.js';
import { Malformed } from '../register/answers.js';
import type { CaseLine } from './known-case.js';
import { sayingIn } from './saying.js';
import type { Said } from './saying.js';

/** At most so many steps may be tried after the first. */
export const thenMost = 5;

/**
 * The step in the body of a dry run, and those that its member `then` names to be tried after it,
 * without fields of their own. Throws Malformed for what cannot be said so.
 */
export function stepsToTry(
  line: CaseLine,
  asker: SignedIn,
  body: unknown,
): readonly [Said, ...Said[]] {
  const { then = [], ...first } = { ...(body as { readonly then?: unknown } | null | undefined) };
  if (!isListOfSteps(then)) throw new Malformed([{ path: 'then', says: aFewSteps }]);
  const later = then.map((type, place) =>
    under(`then.${place}`, () => sayingIn(line, asker, { type, version: 1 })));
  return [sayingIn(line, asker, first), ...later];
}

const isListOfSteps = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length <= thenMost &&
  value.every((each) => typeof each === 'string');

function under<Result>(place: string, read: () => Result): Result {
  try {
    return read();
  } catch (fault) {
    if (!(fault instanceof Malformed)) throw fault;
    throw new Malformed(fault.faults.map(({ path, says }) => ({ path: `${place}.${path}`, says })));
  }
}

const aFewSteps = {
  et: `kuni ${thenMost} sammu nimetust`, en: `names of at most ${thenMost} steps`,
};
