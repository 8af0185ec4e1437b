import type { Instant } from '#calendar/instant';
import type { Cast, StoryLine } from '../story.js';

/** A classified item in a story; it still says where it is kept and when the secrecy lapses. */
export const secret = {
  classified: true, level: 'secret', ground: 'Riigisaladuse säte (näidis)',
} as const;

/** The fields of a step or a request, as a story writes them. */
export type Given = Readonly<Record<string, unknown>>;

/**
 * One line of a story about the case named `case`: somebody says a step. `then` is the state
 * afterwards, or the rules that forbid it.
 */
export const said = (
  at: Instant,
  who: Cast,
  says: string,
  then: string | readonly string[],
  given: Given = {},
): StoryLine => ({
  at, who, to: '@case', says, with: given,
  ...(typeof then === 'string' ? { state: then } : { refused: then }),
});

/** What the case looks like at that instant; nobody does anything. */
export const found = (at: Instant, state: string, effective: boolean): StoryLine =>
  ({ at, expect: '@case', state, effective });
