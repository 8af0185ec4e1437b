import { useState } from 'react';
import type { FormEvent } from 'react';
import type { components } from '#openapi';
import {
  Act, Choice, Going, Notice, Problem, Provision, Rows, Says, Section, SmallChoice,
} from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import { useTimeWords } from '../words/times.js';
import { useMaking } from './making.js';
import styles from './reports.module.css';
import { reportsWords } from './words.js';

type Reports = components['schemas']['Reports'];
type Kind = Reports['kinds'][number];

/** Which report is meant, as the address has it. */
export interface Chosen {
  readonly kind?: string;
  readonly period?: string;
}

interface MakeProps {
  readonly reports: Reports;
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
  readonly onMade: (report: string) => void;
}

/** Making a report, for who may; everybody else reads why not. */
export function MakeReport(props: MakeProps) {
  const say = useWords(reportsWords);
  return (
    <div id="make" className={`${styles['part']} no-print`}>
      <Section title={say('make')}>
        {mayMake(props.reports) ? <Form {...props} /> : <Barred kinds={props.reports.kinds} />}
      </Section>
    </div>
  );
}

/** Whether the reader may make a report of any kind. */
export const mayMake = ({ kinds }: Pick<Reports, 'kinds'>): boolean =>
  kinds.some(({ barred }) => barred === null);

function Barred({ kinds }: Pick<Reports, 'kinds'>) {
  const say = useWords(reportsWords);
  const said = useSaid();
  return (
    <Notice tone="news" title={say('barred')}>
      <ul>
        {kinds.map(({ id, title, by, barred }) => barred !== null && (
          <li key={id}>{said(title)} (<Provision by={by} />): {said(barred)}</li>
        ))}
      </ul>
    </Notice>
  );
}

function Form({ reports, chosen, onChoose, onMade }: MakeProps) {
  const say = useWords(reportsWords);
  const said = useSaid();
  const { job, going, error, asking, failed, start } = useMaking(onMade);
  const kind = reports.kinds.find(({ id }) => id === chosen.kind) ?? null;
  const barred = kind === null ? null : kind.barred;
  const period = kind?.periods.find(({ id }) => id === chosen.period) ?? null;
  const [missing, setMissing] = useState(false);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setMissing(kind === null || period === null);
    if (kind !== null && period !== null) void start(kind.id, period.id);
  };
  return (
    <form onSubmit={send}>
      <Rows>
        <Choice label={say('makeKind')} required value={kind?.id ?? null}
          error={missing && kind === null ? say('choose') : null}
          onChange={(id) => onChoose(id === null ? {} : { kind: id })}
          options={reports.kinds.map(({ id, title, by }) => ({
            value: id, label: `${said(title)} (${by})`,
          }))} />
        {kind !== null && (
          <Periods kind={kind} chosen={period?.id ?? null} missing={missing}
            onChoose={(id) =>
              onChoose({ kind: kind.id, ...(id === null ? {} : { period: id }) })} />
        )}
        {barred !== null && (
          <Notice tone="news" title={say('barredSome')}>{said(barred)}</Notice>
        )}
        <Foreseen reports={reports} kind={kind} period={period?.id ?? null} />
        {error !== null && <Problem error={error} />}
        {failed && <Notice tone="bad" title={say('failed')} live>{say('failedLong')}</Notice>}
        {job === null ? (
          <div>
            <Act kind="main" submit busy={asking} disabled={barred !== null}>{say('start')}</Act>
          </div>
        ) : <Going label={say('making')} done={going?.done ?? 0} total={going?.total ?? 0} />}
      </Rows>
    </form>
  );
}

function Periods({ kind, chosen, missing, onChoose }: {
  readonly kind: Kind; readonly chosen: string | null; readonly missing: boolean;
  readonly onChoose: (period: string | null) => void;
}) {
  const say = useWords(reportsWords);
  const said = useSaid();
  return (
    <SmallChoice label={say('makePeriod')} required value={chosen} onChange={onChoose}
      error={missing && chosen === null ? say('choose') : null}
      options={kind.periods.map(({ id, words, running }) => ({
        value: id, label: running ? say('running', { period: said(words) }) : said(words),
      }))} />
  );
}

/** What the reader may want to know before it is made: it exists, or its period is not over. */
function Foreseen({ reports, kind, period }: {
  readonly reports: Reports; readonly kind: Kind | null; readonly period: string | null;
}) {
  const say = useWords(reportsWords);
  const times = useTimeWords();
  if (kind === null || period === null) return null;
  const before = reports.items.find((each) => each.kind === kind.id && each.period === period);
  const running = kind.periods.find(({ id }) => id === period)?.running ?? false;
  return (
    <div role="status">
      {running && <Says>{say('runs')}</Says>}
      {before !== undefined && <Says>{say('before', { at: times(before.at) })}</Says>}
    </div>
  );
}
