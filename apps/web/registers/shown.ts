import { dayInWords, inWords } from '#calendar/in-words';
import type { Day } from '#calendar/day';
import type { Instant } from '#calendar/instant';
import { parseKey } from '#law/citation';
import { isClosed } from '../form/index.js';
import type { FieldSchema } from '../form/index.js';
import { useLanguage, useWords } from '../words/room-words.js';
import type { Words } from '../words/room-words.js';
import type { Reading } from './asking.js';
import { registersWords } from './words.js';

/** Reads a value of an entry as one line; nothing where it says nothing or is closed. */
export type InText = (field: FieldSchema, value: unknown) => string;

const isWords = (value: unknown): value is Words =>
  typeof value === 'object' && value !== null && 'et' in value && 'en' in value;

/** Whatever stands in a field, as a list. */
export const allOf = (value: unknown): readonly unknown[] =>
  [value].flat().filter((each) => each !== null && each !== undefined && each !== '');

/** Values of entries in the language of the reader, names in place of ids. */
export function useInText(names: Reading['names']): InText {
  const language = useLanguage();
  const say = useWords(registersWords);
  const one = (field: FieldSchema, value: unknown): string => {
    if (isWords(value)) return value[language];
    if (isClosed(value)) return '';
    const text = String(value);
    switch (field['x-kind']) {
      case 'instant': return inWords(text as Instant)[language];
      case 'day': return dayInWords(text as Day)[language];
      case 'flag': return say(value === true ? 'yes' : 'no');
      case 'provision': return parseKey(text) ?? text;
      case 'choice': return field['x-words']?.[text]?.[language] ?? text;
      case 'reference': return names[text]?.[language] ?? text;
      default: return text;
    }
  };
  return (field, value) => allOf(value).map((each) => one(field, each)).join(', ');
}

/** What the entry is recognised by: its first field that can be read, else its id. */
export function labelOf(
  { fields }: Pick<Reading, 'fields'>,
  entry: Readonly<Record<string, unknown>> & { readonly id: string },
  inText: InText,
): string {
  const [name, field] = Object.entries(fields)[0] ?? [];
  const text = name === undefined ? '' : inText(field!, entry[name]);
  return text === '' ? entry.id : text;
}
