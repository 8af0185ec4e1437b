import type { ReactNode } from 'react';
import { Due, GoTo, Provision, State, When } from '../ui/index.js';
import type { Column } from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import { useDayWords } from '../words/times.js';
import { isOutline, isTelling, seconds } from './lines.js';
import type { Line } from './lines.js';
import styles from './measures.module.css';
import { measuresWords } from './words.js';

interface OfLine {
  readonly line: Line;
}

/** The columns of the list. */
export function useColumns(now: string): Column<Line>[] {
  const say = useWords(measuresWords);
  const day = useDayWords();
  return [
    { name: 'what', heading: say('what'), names: true, show: (line) => <What line={line} /> },
    { name: 'person', heading: say('person'), show: (line) => <Person line={line} /> },
    { name: 'state', heading: say('state'), show: (line) => <StateOf line={line} /> },
    {
      name: 'opened', heading: say('opened'), sorts: true, show: ({ openedAt }) => day(openedAt),
    },
    { name: 'until', heading: say('term'), sorts: true, show: (line) => <Term line={line} /> },
    {
      name: 'due', heading: say('due'), sorts: true,
      show: (line) => <Next line={line} now={now} />,
    },
    {
      name: 'days', heading: say('days'), number: true, show: (line) => <Days line={line} />,
    },
  ];
}

const Quiet = ({ children }: { readonly children: ReactNode }) => (
  <span className={styles['quiet']}>{children}</span>
);

/** Which measure, on which provision, of which unit. */
export function What({ line }: OfLine) {
  const say = useWords(measuresWords);
  const said = useSaid();
  const { id, title, section, unitName, actTitle } = line;
  return (
    <>
      <GoTo to="/cases/$id" params={{ id }}>{said(title)}</GoTo>
      {actTitle !== null && (
        <span className={styles['under']}>{say('ofAct', { title: said(actTitle) })}</span>
      )}
      <span className={styles['under']}>
        <Provision by={section} /> · {unitName} · <span className={styles['id']}>{id}</span>
      </span>
    </>
  );
}

/** Whom it concerns, by the register's own mark: the way to all that concerns the same person. */
function Person({ line }: OfLine) {
  const say = useWords(measuresWords);
  const { subject } = line;
  if (isOutline(line)) return <Quiet>{say('notSeen')}</Quiet>;
  if (subject === null) return <Quiet>{say('nobody')}</Quiet>;
  const short = subject.slice(0, 10);
  return (
    <span className={styles['id']}>
      <GoTo to="/measures" search={{ subject }} title={subject}
        aria-label={say('personOf', { id: short })}>
        {short}
      </GoTo>
    </span>
  );
}

function StateOf({ line: { state, effective } }: OfLine) {
  const words = useSaid()(state.words);
  return effective ? <State tone="good">{words}</State> : <>{words}</>;
}

function Term({ line }: OfLine) {
  const say = useWords(measuresWords);
  const { from, until, endedAt } = line;
  if (from === null) return <Quiet>{isTelling(line) ? '–' : say('notBegun')}</Quiet>;
  const end = endedAt ?? until;
  return (
    <>
      <span className={styles['line']}>{say('begins')} <When at={from} /></span>
      {end === null ? <Quiet>{say('noEnd')}</Quiet> : (
        <span className={styles['line']}>
          {say(endedAt === null ? 'endsOn' : 'ended')} <When at={end} />
        </span>
      )}
    </>
  );
}

function Next({ line, now }: OfLine & { readonly now: string }) {
  const say = useWords(measuresWords);
  const { due } = line;
  if (isOutline(line)) return <Quiet>{say('notSeen')}</Quiet>;
  if (due === null) return <Quiet>{say('noDue')}</Quiet>;
  return <Due at={due} left={seconds(now, due)} />;
}

/** Days used of the term, as the register counts them. */
export function Days({ line }: OfLine) {
  const say = useWords(measuresWords);
  const { daysUsed, from } = line;
  if (daysUsed === null) return <Quiet>{say('notSeen')}</Quiet>;
  return from === null ? <Quiet>–</Quiet> : <>{daysUsed}</>;
}
