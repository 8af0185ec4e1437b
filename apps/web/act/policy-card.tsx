import { useContext } from 'react';
import type { ReactNode } from 'react';
import { keyOf } from '#law/citation';
import type { Citation } from '#law/citation';
import { Facts, Fold, Leads, Sign } from '../ui/index.js';
import type { PolicyCard as Card } from './asking.js';
import styles from './act.module.css';
import { MadeOf } from './made-of.js';
import { Marked } from './marked.js';
import { roomOfPolicy } from './room-taken.js';

/** One choice of the house where the Act is silent or unclear; never passed off as law. */
export function PolicyCard({ policy }: { readonly policy: Card }) {
  const { say, said } = useContext(MadeOf);
  const { id, question, choice, reason, readings } = policy;
  return (
    <article id={id} tabIndex={-1} className={styles['policy']} aria-labelledby={`${id}-title`}
      style={roomOfPolicy(policy)}>
      <h3 id={`${id}-title`}>{id} · <Marked>{said(question)}</Marked></h3>
      <p className={styles['kind']}><Sign tone="quiet" size={16} />{say('isPolicy')}</p>
      <Facts of={[
        [say('choice'), <Marked key="choice">{said(choice)}</Marked>],
        [say('reason'), said(reason)],
        [say('about'), <About key="about" policy={policy} />],
      ]} />
      <Fold title={say('readings')}>{said(readings)}</Fold>
    </article>
  );
}

function About({ policy: { about, provision } }: { readonly policy: Card }) {
  const { say, said } = useContext(MadeOf);
  if (about.length === 0) return <>{said(provision)} ({say('aboutAll')})</>;
  return (
    <span className={styles['abouts']}>
      {about.map((by) => <Leads key={by} to={`/act/${keyOf(by as Citation)}`}>{by}</Leads>)}
    </span>
  );
}

/** What is written in English alone: said so to whoever reads Estonian. */
export function InEnglish({ children }: { readonly children: ReactNode }) {
  const { say, language } = useContext(MadeOf);
  return (
    <span lang="en">
      {children}
      {language === 'et' && (
        <span lang="et" className={styles['lacks']}> ({say('inEnglishOnly')})</span>
      )}
    </span>
  );
}
