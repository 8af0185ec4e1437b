import { Exact, Facts, Rows, Section, Says, When } from '../ui/index.js';
import { useWords } from '../words/room-words.js';
import styles from './case.module.css';
import type { CaseView } from './reads.js';
import { caseWords } from './words.js';

/** Whom the case is about and who was identified in it; names for whoever may know them. */
export function Persons({ view: { subject, persons } }: { readonly view: CaseView }) {
  const say = useWords(caseWords);
  return (
    <Section title={say('persons')}>
      <Rows gap="sm">
        {subject === null ? <Says quiet>{say('nobodyConcerned')}</Says> : (
          <Facts of={[
            [say('subject'), <Person key="subject" {...subject} />],
            [say('code'), subject.code !== null && <Exact key="code">{subject.code}</Exact>],
          ]} />
        )}
        {persons.length > 0 && (
          <>
            <strong>{say('identified')}</strong>
            <ul className={styles['plain']}>
              {persons.map(({ id, name, at }) => (
                <li key={`${id} ${at}`}><Person id={id} name={name} /> · <When at={at} /></li>
              ))}
            </ul>
          </>
        )}
      </Rows>
    </Section>
  );
}

/** A person by name where the reader may know it, else by the opaque id. */
export function Person({ id, name }: { readonly id: string; readonly name: string | null }) {
  const say = useWords(caseWords);
  if (name !== null) return <strong>{name}</strong>;
  return <><Exact>{id}</Exact> <span className={styles['quiet']}>({say('closedName')})</span></>;
}
