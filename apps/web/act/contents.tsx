import { Fold, Leads } from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import type { Found } from './finding.js';
import styles from './act.module.css';
import { chaptersOf } from './chapters.js';
import { actWords } from './words.js';

/** The sections by chapter, each leading to its place on this page. */
export function Contents({ found, policies }: {
  readonly found: readonly Found[]; readonly policies: number;
}) {
  const say = useWords(actWords);
  const said = useSaid();
  return (
    <nav aria-label={say('contents')} id="contents" tabIndex={-1}
      className={`${styles['place']} no-print`}>
      <Fold title={say('contents')} open>
        <div className={styles['contents']}>
          {chaptersOf(found).map(({ chapter, parts }) => (
            <div key={chapter.et}>
              <strong>{said(chapter)}</strong>
              <ul>
                {parts.map(({ section: { key, by, title } }) => (
                  <li key={key}><Leads to={`#${key}`}>{by} {said(title)}</Leads></li>
                ))}
              </ul>
            </div>
          ))}
          {policies > 0 && (
            <div><strong><Leads to="#policies">{say('policies')} ({policies})</Leads></strong></div>
          )}
        </div>
      </Fold>
    </nav>
  );
}
