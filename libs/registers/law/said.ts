import { says } from '#statechart/field';

const letters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/** A statement says something: empty and one-letter texts do not (§ 36 (3), boundary). */
export const reasoned = (text: unknown): boolean =>
  typeof text === 'string' ? letters(text) > 1 : says(text);

/** A reference or a name is there: a provision may have no letter in it. */
export const named = (text: unknown): boolean =>
  typeof text === 'string' ? text.trim().length > 1 : says(text);
