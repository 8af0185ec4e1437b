const gramWords = 5;

/** A text as it is compared: how many words it has, and every run of five of them. */
export interface Compared {
  readonly words: number;
  readonly grams: ReadonlySet<string>;
}

/** The words of a text without case, marks and spacing, in runs of five. */
export function compared(text: string): Compared {
  const words = text.normalize('NFC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const grams = words.slice(gramWords - 1).map((_, index) =>
    words.slice(index, index + gramWords).join(' '));
  return { words: words.length, grams: new Set(grams) };
}

/**
 * Which share of a text's runs of five words stands in the other text too, from 0 to 1. It looks
 * one way only: a short text that a long one contains is wholly in it, and the long one is not in
 * the short. A text of fewer than five words has no run, and is like nothing.
 */
export function shareIn({ grams }: Compared, other: Compared): number {
  if (grams.size === 0) return 0;
  const found = [...grams].filter((gram) => other.grams.has(gram));
  return found.length / grams.size;
}
