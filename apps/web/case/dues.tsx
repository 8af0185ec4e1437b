import { Due, Empty, Provision, Rows, Section, Sign, When } from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import styles from './case.module.css';
import type { CaseView } from './reads.js';
import { caseWords } from './words.js';

/** The deadlines that run, and the duties whose time ran out. */
export function Dues({ view: { deadlines, breaches } }: { readonly view: CaseView }) {
  const say = useWords(caseWords);
  const said = useSaid();
  return (
    <Section title={say('dues')}>
      <Rows gap="sm">
        {deadlines.length === 0 && <Empty>{say('noDues')}</Empty>}
        <ul className={styles['plain']}>
          {deadlines.map(({ name, words, due, left, by }) => (
            <li key={name}>
              <Due label={said(words)} at={due} left={left} /> (<Provision by={by} />)
            </li>
          ))}
        </ul>
        {breaches.length > 0 && (
          <>
            <strong>{say('breaches')}</strong>
            <ul className={styles['plain']}>
              {breaches.map(({ rule, by, at }) => (
                <li key={`${rule} ${at}`}>
                  <Sign tone="bad" /> <Provision by={by} />: {say('breach')}, <When at={at} />
                </li>
              ))}
            </ul>
          </>
        )}
      </Rows>
    </Section>
  );
}
