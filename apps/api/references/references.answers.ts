import { Type } from 'typebox';
import { named, orNull, wordsPart } from '../http/answer-parts.js';

/** Something to refer to: what it is called, what tells it from another, whether it may be now. */
const referencePart = named('Reference', {
  id: Type.String(), label: wordsPart, note: orNull(wordsPart), selectable: Type.Boolean(),
});

export const referencesAnswer = named('References', {
  items: Type.Array(referencePart, { maxItems: 50 }),
});
