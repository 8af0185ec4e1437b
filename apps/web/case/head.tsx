import { Due, Line, Notice, Policy, Provision, Rows, State, Tracker, When } from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import styles from './case.module.css';
import { secondsTo } from './reads.js';
import type { CaseView } from './reads.js';
import { caseWords } from './words.js';

/** How the case stands: its state, whether it is in effect and until when, what is due next. */
export function Head({ view }: { readonly view: CaseView }) {
  const say = useWords(caseWords);
  const said = useSaid();
  const { warning, deadlines: [next], stages } = view;
  return (
    <Rows gap="sm">
      <Standing view={view} />
      {next !== undefined && (
        <div>
          {say('next')}: <Due label={said(next.words)} at={next.due} left={next.left} />
          {' '}(<Provision by={next.by} />)
        </div>
      )}
      <Limits view={view} />
      {warning !== null && (
        <Notice tone="warn" title={say('warning')}>{said(warning)}</Notice>
      )}
      {hasSealed(view) && <Notice tone="news" title={say('onlyIds')} />}
      {stages.length > 0 && (
        <div className={styles['stages']}>
          <Tracker label={say('stages')} stages={stages.map(({ name, words, state, at }) => ({
            name, label: said(words), state,
            ...(at === null ? {} : { note: <When at={at} /> }),
          }))} />
        </div>
      )}
    </Rows>
  );
}

const hasSealed = ({ asked, kept }: CaseView): boolean =>
  JSON.stringify([asked, kept]).includes('"sealed":true');

/** The state in words with its sign, and whether the measure is in effect. */
export function Standing({ view }: { readonly view: CaseView }) {
  const said = useSaid();
  const { state, effective, steps, ended } = view;
  const over = steps.length === 0 || ended !== null;
  return (
    <Line>
      <State tone={effective ? 'good' : over ? 'quiet' : 'time'}>{said(state.words)}</State>
      <Provision by={state.by} />
      <Effect view={view} />
    </Line>
  );
}

function Effect({ view }: { readonly view: CaseView }) {
  const say = useWords(caseWords);
  const { now, effective, from, until, ended, decision } = view;
  if (effective) {
    return (
      <>
        <State tone="good">{say('effective')}</State>
        {until === null ? say('endless')
          : <Due label={say('until')} at={until} left={secondsTo(until, now)} />}
      </>
    );
  }
  if (ended !== null) {
    return (
      <>
        {from !== null && <State tone="quiet">{say('over')}</State>}
        <span>{say('endedAt')}: <When at={ended.at} /></span>
      </>
    );
  }
  if (from === null) return decision !== null && <State tone="time">{say('notBegun')}</State>;
  if (from > now) return <span>{say('begins')}: <When at={from} /></span>;
  return (
    <>
      <State tone="quiet">{say('notEffective')}</State>
      {until !== null && until <= now && <span>{say('ranOut')}: <When at={until} /></span>}
    </>
  );
}

/** The last lawful instant of the decision, or of one that were taken now. */
function Limits({ view: { limit, latest, ended } }: { readonly view: CaseView }) {
  const say = useWords(caseWords);
  const said = useSaid();
  const last = ended === null ? limit ?? latest : null;
  if (last === null) return null;
  return (
    <div>
      {say(limit === null ? 'latest' : 'limit')}: <strong>{said(last.words)}</strong>
      {' '}(<Provision by={last.by} />){' '}
      {last.policy !== undefined && <Policy id={last.policy} />}
    </div>
  );
}
