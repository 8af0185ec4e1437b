import type { ReactNode } from 'react';
import { Facts, Fold, Provision, Says, State } from '../ui/index.js';
import { useLanguage, useSaid, useWords } from '../words/room-words.js';
import type { PolicyCard as Card } from './asking.js';
import styles from './act.module.css';
import { Marked } from './marked.js';
import { actWords } from './words.js';

/** One choice of the house where the Act is silent or unclear; never passed off as law. */
export function PolicyCard({ policy }: { readonly policy: Card }) {
  const say = useWords(actWords);
  const said = useSaid();
  const { id, question, choice, reason, readings } = policy;
  return (
    <article id={id} tabIndex={-1} className={styles['policy']} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{id} · <Marked>{said(question)}</Marked></h3>
      <State tone="quiet">{say('isPolicy')}</State>
      <Facts of={[
        [say('choice'), <Marked key="choice">{said(choice)}</Marked>],
        [say('reason'), said(reason)],
        [say('about'), <About key="about" policy={policy} />],
      ]} />
      <Fold title={say('readings')}><Says>{said(readings)}</Says></Fold>
    </article>
  );
}

function About({ policy: { about } }: { readonly policy: Card }) {
  const say = useWords(actWords);
  if (about.length === 0) return <>{say('aboutAll')}</>;
  return <>{about.map((by) => <span key={by}><Provision by={by} /> </span>)}</>;
}

/** What is written in English alone: said so to whoever reads Estonian. */
export function InEnglish({ children }: { readonly children: ReactNode }) {
  const say = useWords(actWords);
  const language = useLanguage();
  return (
    <span lang="en">
      {children}
      {language === 'et' && (
        <span lang="et" className={styles['lacks']}> ({say('inEnglishOnly')})</span>
      )}
    </span>
  );
}
