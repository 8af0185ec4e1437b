import { Type } from 'typebox';

/** A sentence in both languages. */
export const wordsPart = Type.Object(
  { et: Type.String(), en: Type.String() }, { $id: 'Words', additionalProperties: false },
);

/** An instant, UTC with milliseconds. */
export const instantPart = Type.String({ format: 'date-time' });

/** A text that may not be there. */
export const maybeText = Type.Union([Type.String(), Type.Null()]);

/** An instant that may not be there. */
export const maybeInstant = Type.Union([instantPart, Type.Null()]);
