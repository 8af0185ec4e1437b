import { api } from '../call/client.js';
import { Says, Written } from '../ui/index.js';
import { useLanguage, useWords } from '../words/room-words.js';
import styles from './request.module.css';
import { requestWords } from './words.js';

/** The words of the Act at that place; Estonian where the translation leaves it out. */
export function ActWords({ of }: { readonly of: string }) {
  const say = useWords(requestWords);
  const language = useLanguage();
  const { data } = api.useQuery('get', '/api/law/{key}', { params: { path: { key: of } } }, {
    staleTime: Infinity,
  });
  const parts = [data?.leadIn, data?.text].filter((part) => part !== null && part !== undefined);
  if (data === undefined || parts.length === 0) return null;
  return (
    <figure className={styles['act']}>
      <figcaption><Says quiet>{say('lawSays')}</Says></figcaption>
      <blockquote>
        {parts.map(({ et, en }) => {
          const shown = language === 'en' && en !== null ? 'en' : 'et';
          return <div key={et} lang={shown}><Written>{shown === 'en' ? en : et}</Written></div>;
        })}
      </blockquote>
    </figure>
  );
}
