import { useSession } from '../shell/session.js';
import { Act, Due, GoTo, Provision, When } from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import type { Words } from '../words/room-words.js';
import { useDayWords, useTimeWords } from '../words/times.js';
import { useClaims } from './claims.js';
import styles from './inbox.module.css';
import type { CaseTask, Task } from './tasks.js';
import { inboxWords } from './words.js';

interface OfTask {
  readonly task: Task;
}

/** What it is: the measure or the notice, its provision, its unit, and the case it belongs to. */
export function What({ task }: OfTask) {
  const say = useWords(inboxWords);
  const said = useSaid();
  const day = useDayWords();
  const by = task.kind === 'case' ? task.section : task.kind === 'notice' ? task.by : null;
  return (
    <>
      <Way task={task} />
      {task.kind === 'case' && task.actTitle !== null && (
        <span className={styles['under']}>{say('ofAct', { title: said(task.actTitle) })}</span>
      )}
      <span className={styles['under']}>
        {by !== null && <><Provision by={by} /> · </>}
        {task.unitName}
        {task.kind === 'case' && <> · {say('opened', { day: day(task.openedAt) })}</>}
        {' · '}<span className={styles['id']}>{task.case}</span>
      </span>
    </>
  );
}

/** Where the work is done. */
function Way({ task }: OfTask) {
  const title = useSaid()(task.title);
  switch (task.kind) {
    case 'case': return <GoTo to="/cases/$id" params={{ id: task.case }}>{title}</GoTo>;
    case 'notice': return <GoTo to="/notices/$id" params={{ id: task.notice }}>{title}</GoTo>;
    case 'question': return (
      <GoTo to="/cases/$id" params={{ id: task.case }} search={{ tab: 'questions' }}>{title}</GoTo>
    );
  }
}

export function StateOf({ task }: OfTask) {
  const say = useWords(inboxWords);
  const said = useSaid();
  const words = useTimeWords();
  return (
    <>
      {said(task.stateWords)}
      {task.kind === 'question' && (
        <span className={styles['under']}>{say('asked')} <When at={task.askedAt} /></span>
      )}
      {task.kind === 'case' && task.effective && task.until !== null && (
        <span className={styles['under']}>{say('lasts', { at: words(task.until) })}</span>
      )}
    </>
  );
}

/** The statutory deadline, what it is of, and the provision that sets it. */
export function DueOf({ task }: OfTask) {
  const say = useWords(inboxWords);
  const said = useSaid();
  const { due, left } = task;
  if (due === null || left === null) return <span className={styles['none']}>{say('noDue')}</span>;
  const set = task.kind === 'case' && task.deadline !== null
    ? { label: said(task.deadline.words), by: task.deadline.by }
    : task.kind === 'notice' ? { label: say('noticeDue'), by: task.by } : null;
  return (
    <>
      <Due at={due} left={left} {...(set === null ? {} : { label: set.label })} />
      {set !== null && <span className={styles['under']}><Provision by={set.by} /></span>}
    </>
  );
}

/** The steps that are open to the reader, as words. */
export function Can({ task }: OfTask) {
  const said = useSaid();
  const say = useWords(inboxWords);
  if (task.kind !== 'case') return <>{say(task.kind === 'notice' ? 'receive' : 'answer')}</>;
  return (
    <ul className={styles['steps']}>
      {task.steps.map(({ type, label }) => <li key={type}>{said(label)}</li>)}
    </ul>
  );
}

/** Who has it, and taking it up or letting it go. */
export function Who({ task }: OfTask) {
  const say = useWords(inboxWords);
  const { person } = useSession();
  if (task.kind !== 'case') return <>{say('office')}</>;
  const { claimedBy } = task;
  const who = claimedBy === null ? say('nobodys')
    : claimedBy.person === person ? say('yours') : claimedBy.name ?? say('anothers');
  return (
    <div className={styles['who']}>
      <span>{who}</span>
      {task.mayClaim && <Claim task={task} what="claim" />}
      {task.mayRelease && <Claim task={task} what="release" />}
    </div>
  );
}

function Claim({ task, what }: {
  readonly task: CaseTask; readonly what: 'claim' | 'release';
}) {
  const say = useWords(inboxWords);
  const said = useSaid();
  const { act } = useClaims();
  const label = say(`${what}One`, { title: said(task.title), id: task.case });
  return (
    <span className="no-print">
      <Act small label={label} onClick={(event) => act(what, task, event.currentTarget)}>
        {say(what)}
      </Act>
    </span>
  );
}

/** The offices that can take it further now. */
export function Awaits({ of }: { readonly of: readonly Words[] }) {
  const say = useWords(inboxWords);
  const said = useSaid();
  if (of.length === 0) return <>{say('awaitsTime')}</>;
  return <>{of.map(said).join(', ')}</>;
}
