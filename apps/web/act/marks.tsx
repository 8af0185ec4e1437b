import { useContext } from 'react';
import type { ReactNode } from 'react';
import { dayInWords } from '#calendar/in-words';
import type { Day } from '#calendar/day';
import { Leads, Sign } from '../ui/index.js';
import type { Tone } from '../ui/index.js';
import type { ActRow, ActSection } from './asking.js';
import styles from './act.module.css';
import { MadeOf } from './made-of.js';


/** Small marks beside a provision: its rules, choices, measures, differences and amendment. */
export function RowMarks({ row }: { readonly row: ActRow }) {
  const { rules, policies, measures, differences, since, key } = row;
  const bare = [rules, policies, measures, differences].every(({ length }) => length === 0);
  if (bare && since === null) return null;
  return (
    <ul className={styles['marks']}>
      <RulesMark row={row} />
      <PolicyMark ids={policies} />
      <MeasureMark ids={measures} />
      <DifferenceMark ids={differences} at={key} />
      <SinceMark since={since} />
    </ul>
  );
}

/** The marks of a heading. */
export function HeadingMarks({ section: { differences, since, key } }: {
  readonly section: ActSection;
}) {
  if (differences.length === 0 && since === null) return null;
  return (
    <ul className={styles['marks']}>
      <DifferenceMark ids={differences} at={key} />
      <SinceMark since={since} />
    </ul>
  );
}

function Mark({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  return <li><Sign tone={tone} size={16} /><span>{children}</span></li>;
}

function RulesMark({ row: { rules, key, by } }: { readonly row: ActRow }) {
  const { say, standing } = useContext(MadeOf);
  if (rules.length === 0) return null;
  const count = rules.length;
  const notYet = rules.filter((id) => standing.get(id) === 'notYet').length;
  return (
    <Mark tone={notYet > 0 ? 'warn' : 'good'}>
      <Leads to={`/act/${key}`} label={say('rulesOf', { count, by })}>
        {say('rules', { count })}
      </Leads>
      {notYet > 0 && <> · {say('ofThemNotYet', { count: notYet })}</>}
    </Mark>
  );
}

function PolicyMark({ ids }: { readonly ids: readonly string[] }) {
  const { say } = useContext(MadeOf);
  if (ids.length === 0) return null;
  return (
    <Mark tone="quiet">
      <em>{say('policies')}</em>:{' '}
      {ids.map((id) => <span key={id}><Leads to={`/act#${id}`}>{id}</Leads> </span>)}
    </Mark>
  );
}

function MeasureMark({ ids }: { readonly ids: readonly string[] }) {
  const { say, said, measures } = useContext(MadeOf);
  if (ids.length === 0) return null;
  const titled = (id: string) => {
    const title = measures.get(id);
    return title === undefined ? id : `${id} ${said(title)}`;
  };
  return (
    <Mark tone="time">
      {say('measures')}:{' '}
      {ids.map((id) => (
        <span key={id}><Leads to={`/measures?measure=${id}`} label={titled(id)}>{id}</Leads> </span>
      ))}
    </Mark>
  );
}

function DifferenceMark({ ids, at }: { readonly ids: readonly string[]; readonly at: string }) {
  const { say } = useContext(MadeOf);
  if (ids.length === 0) return null;
  return (
    <Mark tone="warn">
      {say('differs')}:{' '}
      {ids.map((id) => (
        <span key={id}><Leads to={`/act/${at}#${id}`}>{id}</Leads> </span>
      ))}
    </Mark>
  );
}

function SinceMark({ since }: { readonly since: ActRow['since'] }) {
  const { say, language } = useContext(MadeOf);
  if (since === null) return null;
  const from = dayInWords(since.from as Day)[language];
  return <Mark tone="news">{say('since', { rt: since.rt, from })}</Mark>;
}
