import { Type } from 'typebox';
import type { Static } from 'typebox';
import { instantPart, named, orNull } from '../http/answer-parts.js';
import { heldPart } from '../people/people.answers.js';

/** The invented people, whom anybody may be in the demonstration. */
export const demonstrationAnswer = named('Demonstration', {
  now: instantPart,
  people: Type.Array(named('InventedPerson', {
    signIn: Type.String(), name: orNull(Type.String()), offices: Type.Array(heldPart),
  })),
});
export type DemonstrationAnswer = Static<typeof demonstrationAnswer>;
