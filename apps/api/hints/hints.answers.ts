import { Type } from 'typebox';
import { named, oneOf, orNull, wordsPart } from '../http/answer-parts.js';
import type { Answered } from '../http/answer-parts.js';

/** Something worth a second look in the texts of a request; it forbids nothing. */
export const hintPart = named('Hint', {
  field: Type.String({ description: 'the field of the request' }),
  label: wordsPart,
  kind: oneOf(['repeated', 'boilerplate', 'short'], 'HintKind'),
  says: wordsPart,
  of: orNull(Type.String({ description: 'the earlier case' })),
  share: Type.Number({ minimum: 0, maximum: 1 }),
});

export const hintsAnswer = named('Hints', { items: Type.Array(hintPart) });
export type HintsAnswer = Answered<typeof hintsAnswer>;
