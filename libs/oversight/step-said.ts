import type { Step } from '#statechart/step';
import type { Entry } from '#trail/entry';

/** The step as the machine heard it, put together again from its entry. */
export function stepIn({ body, at, actor, office }: Entry): Step {
  return {
    ...(body['step'] as object),
    at, by: { person: actor, office, unit: body['actorUnit'] }, facts: body['facts'],
  } as unknown as Step;
}

/** Whether the register itself speaks: what time or another case brought about. */
export const isOfTheSystem = ({ actor, office }: Pick<Entry, 'actor' | 'office'>): boolean =>
  office === 'system' && (actor === 'p_system' || actor === null);
