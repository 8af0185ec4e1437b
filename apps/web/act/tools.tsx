import { Act, GoTo, Leads, SmallChoice, TextField } from '../ui/index.js';
import { useTyped } from '../form/index.js';
import { useWords } from '../words/room-words.js';
import styles from './act.module.css';
import { citationIn } from './citation-in.js';
import { kinds } from './finding.js';
import { actWords } from './words.js';

/** What the address says is looked for. */
export interface Asked {
  readonly q: string;
  readonly only: string;
}

/** The search: words and a kind of provision, kept in the address; says how much it found. */
export function Tools({ asked, onAsk, count }: {
  readonly asked: Asked;
  readonly onAsk: (asked: Asked) => void;
  readonly count: number;
}) {
  const say = useWords(actWords);
  const [typed, setTyped] = useTyped(asked.q, (q) => onAsk({ q, only: asked.only }));
  const options = kinds.map((kind) => ({
    value: kind, label: say(`only${kind[0]!.toUpperCase()}${kind.slice(1)}` as 'onlySince'),
  }));
  const named = citationIn(typed);
  const looks = asked.q !== '' || asked.only !== '';
  return (
    <div className={`${styles['tools']} no-print`} role="search" id="search">
      <TextField label={say('find')} help={say('findHelp')} value={typed} onChange={setTyped}
        search narrows />
      <SmallChoice label={say('only')} value={asked.only || null} options={options} narrows
        none={say('onlyAll')} onChange={(only) => onAsk({ q: typed, only: only ?? '' })} />
      <div className={styles['told']}>
        <p role="status">
          {looks && (count === 0 ? say('foundNothing') : say('found', { count }))}
        </p>
        {named !== null && (
          <GoTo to="/act/$key" params={{ key: named.key }}>{say('openProvision', named)}</GoTo>
        )}
        {looks && (
          <Act small onClick={() => onAsk({ q: '', only: '' })}>{say('showAll')}</Act>
        )}
        <Leads to="#contents">{say('toContents')}</Leads>
      </div>
    </div>
  );
}
