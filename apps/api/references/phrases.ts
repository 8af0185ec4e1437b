import { dayOf } from '#calendar/day';
import { dayInWords, endInWords, inWords } from '#calendar/in-words';
import type { Instant } from '#calendar/instant';
import { estonianCitationOf, parseKey } from '#law/citation';
import type { Words } from '#law/words';

/** The same in both languages: a name is not translated. */
export const both = (text: string): Words => ({ et: text, en: text });

/** What there is, put together; null where there is nothing. */
export function joined(parts: readonly (Words | null)[], between: string): Words | null {
  const there = parts.filter((part) => part !== null);
  if (there.length === 0) return null;
  return {
    et: there.map(({ et }) => et).join(between), en: there.map(({ en }) => en).join(between),
  };
}

/** The day of an instant in Tallinn. */
export const onDay = (at: Instant): Words => dayInWords(dayOf(at));

/** From when until when something holds; an end that is open is left out. */
export function period(
  from: Instant | null | undefined,
  until: Instant | null | undefined,
): Words | null {
  const begins = from === null || from === undefined ? null : inWords(from);
  const ends = until === null || until === undefined ? null : endInWords(until);
  if (begins === null && ends === null) return null;
  if (ends === null) return { et: `alates ${begins!.et}`, en: `from ${begins!.en}` };
  if (begins === null) return { et: `kuni ${ends.et}`, en: `until ${ends.en}` };
  return { et: `${begins.et} – ${ends.et}`, en: `${begins.en} – ${ends.en}` };
}

/** Provisions by their keys, as the Act prints them. */
export const provisions = (keys: readonly string[]): Words | null =>
  joined(keys.map((key) => {
    const citation = parseKey(key);
    if (citation === null) return both(key);
    return { et: estonianCitationOf(citation), en: citation };
  }), ', ');

/** Words that are said only where something is so. */
export const where = (holds: boolean, words: Words): Words | null => (holds ? words : null);
