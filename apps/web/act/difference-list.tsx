import { Facts, Line, Provision, Section, State } from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import type { components } from '#openapi';
import type { ProvisionAnswer } from './asking.js';
import styles from './act.module.css';
import { actWords } from './words.js';

type Difference = components['schemas']['Difference'];

const tones = { A: 'bad', B: 'warn', C: 'quiet' } as const;

/** Where the published translation says something else, and what follows. */
export function DifferenceList({ of: { differences } }: { readonly of: ProvisionAnswer }) {
  const say = useWords(actWords);
  if (differences.length === 0) return null;
  return (
    <Section title={`${say('differences')} (${differences.length})`}>
      <ul className={styles['list']}>
        {differences.map((difference) => (
          <li key={difference.id} id={difference.id} tabIndex={-1} className={styles['place']}>
            <OneDifference of={difference} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function OneDifference({ of: { id, grade, at, et, en, says } }: { readonly of: Difference }) {
  const say = useWords(actWords);
  const said = useSaid();
  return (
    <>
      <Line>
        <State tone={tones[grade]}>{say(`grade${grade}`)}</State>
        <span>{id}</span>
        {at.map((by) => <Provision key={by} by={by} />)}
      </Line>
      <Facts of={[
        [say('et'), <q key="et" lang="et">{et}</q>],
        [say('en'), en === null ? say('lacksHere') : <q key="en" lang="en">{en}</q>],
        [say('follows'), said(says)],
      ]} />
    </>
  );
}
