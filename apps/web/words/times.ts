import { useMemo } from 'react';
import { dayOf } from '#calendar/day';
import { dayInWords, inWords as instantInWords } from '#calendar/in-words';
import type { Instant } from '#calendar/instant';
import { useLanguage } from './room-words.js';

/** An instant in words, in Europe/Tallinn, with the offset near a change of the clock. */
export function useTimeWords(): (at: string) => string {
  const language = useLanguage();
  return useMemo(() => (at: string) => instantInWords(at as Instant)[language], [language]);
}

/** The day of an instant in words, in Europe/Tallinn. */
export function useDayWords(): (at: string) => string {
  const language = useLanguage();
  return useMemo(() => (at: string) => dayInWords(dayOf(at as Instant))[language], [language]);
}

/** Sorting and comparing as Estonian does: š, z, ž after s, and õ, ä, ö, ü at the end. */
export const estonianOrder = new Intl.Collator('et').compare;
