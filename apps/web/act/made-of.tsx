import { createContext, useMemo } from 'react';
import type { Words } from '../words/room-words.js';
import { useLanguage, useSaid, useWords } from '../words/room-words.js';
import type { Standing } from './standing.js';
import { actWords } from './words.js';

/**
 * What the rows tell of besides the Act itself, and the words for it: asked for once, since more
 * than a thousand marks stand on the page.
 */
export interface Making {
  readonly standing: ReadonlyMap<string, Standing>;
  readonly measures: ReadonlyMap<string, Words>;
  readonly say: ReturnType<typeof useWords<keyof typeof actWords.et>>;
  readonly said: (words: Words) => string;
  readonly language: 'et' | 'en';
}

export const MadeOf = createContext<Making>({
  standing: new Map(), measures: new Map(), say: (key) => key, said: ({ et }) => et,
  language: 'et',
});

const nothing: Pick<Making, 'standing' | 'measures'> = { standing: new Map(), measures: new Map() };

/** The same for the language of the reader. */
export function useMaking({ standing, measures } = nothing): Making {
  const say = useWords(actWords);
  const said = useSaid();
  const language = useLanguage();
  return useMemo(
    () => ({ standing, measures, say, said, language }), [standing, measures, say, said, language],
  );
}
