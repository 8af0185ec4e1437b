import { Leads, ManyLinks, Says, Section, Sign } from '../ui/index.js';
import { useWords } from '../words/room-words.js';
import type { components } from '#openapi';
import styles from './act.module.css';
import { standings, toneOf } from './standing.js';
import { actWords } from './words.js';

/** How many rules of the Act stand how; each number leads to the provisions they come from. */
export function Coverage({ of }: { readonly of: components['schemas']['Law']['coverage'] }) {
  const say = useWords(actWords);
  return (
    <Section title={say('coverage')}>
      <Says>{say('coverageLead', { count: of.rules })}</Says>
      <ManyLinks>
        <ul className={styles['figures']}>
          {standings.map((standing) => (
            <li key={standing}>
              <span className={styles['figure']}>
                <Sign tone={toneOf[standing]} />{of[standing]}
              </span>
              <p><Leads to={`/act?only=${standing}`}>{say(standing)}</Leads></p>
              <Says quiet>{say(`${standing}Long`)}</Says>
            </li>
          ))}
        </ul>
      </ManyLinks>
    </Section>
  );
}
