import { useMemo } from 'react';
import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Language } from './languages.js';

/** Words in both languages, as the API gives them. */
export interface Words {
  readonly et: string;
  readonly en: string;
}

type Texts = Readonly<Record<string, string>>;
type Plural = 'one' | 'other';

/** What is asked for: `days` where the texts hold `days_one` and `days_other`. */
type Asked<Key> = Key extends `${infer Before}_${Plural}` ? Before : Key;

/** The texts of one room of the screens, in both languages. */
export interface RoomWords<Key extends string> {
  readonly room: string;
  readonly et: Readonly<Record<Key, string>>;
  readonly en: Readonly<Record<Key, string>>;
}

/**
 * The texts of a room. A text that one language lacks does not compile; `{{name}}` is filled in,
 * and a count picks between `_one` and `_other` by the rules of the language.
 */
export const roomWords = <const Et extends Texts>(
  room: string,
  et: Et,
  en: { readonly [Key in keyof Et]: string },
): RoomWords<keyof Et & string> => ({ room, et, en });

/** The texts of the room in the language of the person; they change with it. */
export function useWords<Key extends string>(words: RoomWords<Key>) {
  const { i18n } = useTranslation();
  return useMemo(() => textsOf(words, i18n.language), [words, i18n.language]);
}

function textsOf<Key extends string>(words: RoomWords<Key>, language: string) {
  if (!i18next.hasResourceBundle('et', words.room)) {
    i18next.addResourceBundle('et', words.room, words.et);
    i18next.addResourceBundle('en', words.room, words.en);
  }
  const texts = i18next.getFixedT(language, words.room);
  return (key: Asked<Key>, values: Readonly<Record<string, unknown>> = {}): string =>
    texts(key, values);
}

/** The language of the person. */
export function useLanguage(): Language {
  return useTranslation().i18n.language as Language;
}

/** Reads words of the API in the language of the person. */
export function useSaid(): (words: Words) => string {
  const language = useLanguage();
  return useMemo(() => (words: Words) => words[language], [language]);
}
