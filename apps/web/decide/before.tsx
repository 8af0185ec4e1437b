import type { CaseView } from '../form/index.js';
import { Provision, Says, Section } from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import { ActWords, ActedAt } from './act-words.js';
import { actsOf, nameOf } from './acts.js';
import type { Measure } from './choices.js';
import styles from './decide.module.css';
import { decideWords } from './words.js';

/** What was checked, coordinated, decided or returned in the case so far. */
export function Before({ view, measure }: {
  readonly view: CaseView; readonly measure: Measure;
}) {
  const say = useWords(decideWords);
  const said = useSaid();
  const acts = actsOf(view, measure);
  return (
    <Section title={say('before')}>
      {acts.length === 0 && <Says quiet>{say('nothingBefore')}</Says>}
      {acts.length > 0 && (
        <ol className={styles['acts']}>
          {acts.map((act) => (
            <li key={nameOf(act)}>
              <strong>{said(act.schema['x-label'])}</strong>
              {' '}(<Provision by={act.schema['x-by']} />)
              <Says quiet><ActedAt kept={act.kept} /></Says>
              <ActWords act={act} />
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
