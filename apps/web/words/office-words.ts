import { useMemo } from 'react';
import { offices } from '#law/offices';
import { useLanguage } from './room-words.js';

/** The name of an office in the language of the person; what is no office, as it stands. */
export function useOfficeWords(): (office: string) => string {
  const language = useLanguage();
  return useMemo(() => (office: string) =>
    offices.find(({ id }) => id === office)?.name[language] ?? office, [language]);
}
