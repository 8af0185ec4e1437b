import type { components } from '#openapi';
import { Due, Provision } from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import type { PersonOwed } from './owed.js';
import styles from './sums.module.css';
import { tellingWords } from './words.js';

type Dated = components['schemas']['Dated'];

/** What is left at the instant of the answer, in seconds; negative once it has passed. */
const left = (at: string, now: string): number => (Date.parse(at) - Date.parse(now)) / 1000;

interface RowAt {
  readonly row: PersonOwed;
  readonly now: string;
}

/** The deadline that the case waits for, what it is, and on which provision. */
export function NextDue({ row: { next, dueWords }, now }: RowAt) {
  const say = useWords(tellingWords);
  const said = useSaid();
  if (next === null || dueWords === null) return <>{say('noDue')}</>;
  return (
    <span className={styles['dues']}>
      <span className={styles['label']}>{said(next.words)}</span>
      <Due at={next.due} words={said(dueWords)} left={left(next.due, now)} />
      {next.by !== null && <Provision by={next.by} />}
    </span>
  );
}

/** The other instants of the case that somebody watches; the next deadline is not said again. */
export function OtherDues({ row, now }: RowAt) {
  const say = useWords(tellingWords);
  const dates: readonly (readonly [label: string, date: Dated | null])[] = [
    [say('review'), row.nextReview], [say('year'), row.oneYear],
    [say('court'), row.courtDeadline],
  ];
  return (
    <span className={styles['dues']}>
      {dates.map(([label, date]) => date !== null && date.at !== row.next?.due && (
        <Dates key={label} label={label} date={date} now={now} />
      ))}
    </span>
  );
}

function Dates({ label, date, now }: {
  readonly label: string; readonly date: Dated; readonly now: string;
}) {
  const said = useSaid();
  return (
    <span>
      <span className={styles['label']}>{label}</span>
      <Due at={date.at} words={said(date.words)} left={left(date.at, now)} />
    </span>
  );
}
