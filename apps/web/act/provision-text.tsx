import { GoTo, Line, Rows, Says, Section } from '../ui/index.js';
import { useWords } from '../words/room-words.js';
import type { ProvisionAnswer } from './asking.js';
import styles from './act.module.css';
import { Translated } from './act-row.js';
import { actWords } from './words.js';

type Text = NonNullable<ProvisionAnswer['text']>;

/** The words of the Act in both languages, after the words they hang on. */
export function ProvisionText({ of: { text, leadIn } }: { readonly of: ProvisionAnswer }) {
  const say = useWords(actWords);
  return (
    <Section title={say('provisionText')}>
      <Rows>
        {leadIn !== null && <InBoth text={leadIn} quiet />}
        {text === null ? <Says>{say('noText')}</Says> : <InBoth text={text} />}
        <Line><GoTo to="/act">{say('toAct')}</GoTo></Line>
      </Rows>
    </Section>
  );
}

/** Line by line beside one another where both have as many; each whole otherwise. */
function InBoth({ text: { et, en }, quiet = false }: {
  readonly text: Text; readonly quiet?: boolean;
}) {
  const [ours, theirs] = [et.split('\n'), en?.split('\n') ?? []];
  const look = `${styles['both']} ${quiet ? styles['lacks'] : ''}`;
  if (ours.length === theirs.length) {
    return (
      <div className={styles['lines']}>
        {ours.map((line, place) => (
          <div key={place} className={look}>
            <p lang="et">{line}</p>
            <Translated en={theirs[place] === '—' ? null : theirs[place]!} />
          </div>
        ))}
      </div>
    );
  }
  return (
    <div className={`${look} ${styles['lines']}`}>
      <div lang="et">{ours.map((line, place) => <p key={place}>{line}</p>)}</div>
      <div>{en === null
        ? <Translated en={null} />
        : theirs.map((line, place) => <Translated key={place} en={line} />)}
      </div>
    </div>
  );
}
