import { GoTo, Leads, Provision, Says, Section } from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import type { ProvisionAnswer } from './asking.js';
import styles from './act.module.css';
import { actWords } from './words.js';

type Measure = ProvisionAnswer['measures'][number];

/** The measures that rest on the provision, and before which threshold its rules stand there. */
export function MeasuresHere({ of: { measures } }: { readonly of: ProvisionAnswer }) {
  const say = useWords(actWords);
  const said = useSaid();
  return (
    <Section title={`${say('restsOn')} (${measures.length})`}>
      {measures.length === 0 && <Says>{say('noMeasures')}</Says>}
      <ul className={styles['list']}>
        {measures.map((measure) => (
          <li key={measure.id}>
            <GoTo to="/measures" search={{ measure: measure.id }}>
              {measure.id} {said(measure.title)}
            </GoTo>{' '}
            (<Provision by={measure.section} />)
            <Stands of={measure} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Stands({ of: { stands } }: { readonly of: Measure }) {
  const say = useWords(actWords);
  if (stands.length === 0) return <Says quiet>{say('elsewhere')}</Says>;
  const thresholds = [...new Set(stands.map(({ at }) => at))];
  return (
    <ul>
      {thresholds.map((threshold) => (
        <li key={threshold}>
          {say(threshold)}:{' '}
          {stands.filter(({ at }) => at === threshold).map(({ of }) => (
            <span key={of}><Leads to={`#${of}`}>{of}</Leads> </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
