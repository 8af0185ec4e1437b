import { Leads, Section } from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import type { Words } from '../words/room-words.js';
import type { Section as Part } from './charting.js';
import { reportWords } from './report-words.js';
import styles from './reports.module.css';

/** The sections of a long report, each with a way to it and how much it counts. */
export function Contents({ sections, named }: {
  readonly sections: readonly Part[]; readonly named: (words: Words) => Words;
}) {
  const say = useWords(reportWords);
  const said = useSaid();
  return (
    <nav className="no-print" aria-label={say('contents')}>
      <Section title={say('contents')}>
        <ol className={styles['contents']}>
          {sections.map(({ id, title, figures }) => {
            const counting = figures.filter(({ value }) => value > 0).length;
            return (
              <li key={id}>
                <Leads to={`#${id}`}>{said(named(title))}</Leads>
                {' · '}{counting === 0 ? say('zero') : say('counting', { count: counting })}
              </li>
            );
          })}
        </ol>
      </Section>
    </nav>
  );
}
