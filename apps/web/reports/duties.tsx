import type { components } from '#openapi';
import {
  DataList, Due, Empty, GoTo, Policy, Provision, Section, State,
} from '../ui/index.js';
import type { Column } from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import { useTimeWords } from '../words/times.js';
import styles from './reports.module.css';
import { reportsWords } from './words.js';

type Reports = components['schemas']['Reports'];
type Duty = Reports['duties'][number];

/** Each period's report: what is awaited first, then what was delivered, newest first. */
export function Duties({ reports }: { readonly reports: Reports }) {
  const say = useWords(reportsWords);
  const { duties, now } = reports;
  const columns: readonly Column<Duty>[] = [
    { name: 'kind', heading: say('kind'), names: true,
      show: (duty) => <Kind kind={duty.kind} reports={reports} /> },
    { name: 'period', heading: say('period'), show: (duty) => <Period duty={duty} /> },
    { name: 'due', heading: say('due'), show: (duty) => <DueBy duty={duty} now={now} /> },
    { name: 'standing', heading: say('standing'),
      show: (duty) => <Standing duty={duty} /> },
    { name: 'what', heading: say('what'), show: (duty) => <What duty={duty} reports={reports} /> },
  ];
  return (
    <Section title={say('duties')}>
      <DataList caption={say('duties')} columns={columns} rows={inOrder(duties)}
        keyOf={({ kind, period }) => `${kind} ${period}`}
        empty={<Empty>{say('noDuties')}</Empty>} />
    </Section>
  );
}

const inOrder = (duties: readonly Duty[]): Duty[] => [...duties].sort((one, other) =>
  Number(one.deliveredAt !== null) - Number(other.deliveredAt !== null) ||
  (one.deliveredAt === null ? 1 : -1) * (one.due < other.due ? -1 : 1));

function Kind({ kind, reports: { kinds } }: {
  readonly kind: string; readonly reports: Reports;
}) {
  const said = useSaid();
  const found = kinds.find(({ id }) => id === kind);
  if (found === undefined) return <>{kind}</>;
  return (
    <span className={styles['stack']}>
      {said(found.title)} <span><Provision by={found.by} /></span>
    </span>
  );
}

function Period({ duty }: { readonly duty: Duty }) {
  const said = useSaid();
  return <>{said(duty.periodWords)}</>;
}

function DueBy({ duty: { due, dueWords, deliveredAt }, now }: {
  readonly duty: Duty; readonly now: string;
}) {
  const said = useSaid();
  if (deliveredAt !== null) return <time dateTime={due}>{said(dueWords)}</time>;
  return <Due at={due} words={said(dueWords)} left={(Date.parse(due) - Date.parse(now)) / 1000} />;
}

function Standing({ duty: { deliveredAt, breach } }: { readonly duty: Duty }) {
  const say = useWords(reportsWords);
  const said = useSaid();
  const times = useTimeWords();
  const late = breach !== null;
  const tone = late ? 'bad' : deliveredAt === null ? 'time' : 'good';
  const words = deliveredAt === null
    ? say(late ? 'overdue' : 'awaited') : say(late ? 'deliveredLate' : 'delivered');
  return (
    <span className={styles['stack']}>
      <span><State tone={tone}>{words}</State></span>
      {deliveredAt !== null && <span>{say('deliveredAt', { at: times(deliveredAt) })}</span>}
      {breach !== null && (
        <span>
          <Provision by={breach.by} />: {said(breach.because)}
          {breach.policy !== undefined && <> (<Policy id={breach.policy} />)</>}
        </span>
      )}
    </span>
  );
}

function What({ duty, reports: { items, kinds } }: {
  readonly duty: Duty; readonly reports: Reports;
}) {
  const say = useWords(reportsWords);
  const said = useSaid();
  const { kind, period, periodWords, deliveredAt } = duty;
  const found = kinds.find(({ id }) => id === kind);
  const title = found === undefined ? kind : said(found.title);
  const names = { title, period: said(periodWords) };
  const made = items.find((each) =>
    each.kind === kind && each.period === period && each.at === deliveredAt);
  if (made !== undefined) {
    return (
      <GoTo to="/reports/$id" params={{ id: made.id }} aria-label={say('openOf', names)}>
        {say('open')}
      </GoTo>
    );
  }
  if (found === undefined || found.barred !== null) return null;
  return (
    <GoTo to="/reports" search={{ kind, period }} hash="make" className="no-print"
      aria-label={say('makeOf', names)}>{say('makeIt')}</GoTo>
  );
}
