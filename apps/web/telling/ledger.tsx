import { DataList, Empty, Exact, GoTo, Rows, Says, State, When } from '../ui/index.js';
import type { Column } from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import { useTimeWords } from '../words/times.js';
import { NextDue, OtherDues } from './dues.js';
import { ordered } from './ordering.js';
import type { Sort } from './ordering.js';
import { calledOf } from './owed.js';
import type { Owed, PersonOwed } from './owed.js';
import styles from './sums.module.css';
import { tellingWords } from './words.js';

/** Every person still to be told: from which act, why not yet, and until when. */
export function Ledger({ owed, sort, onSort }: {
  readonly owed: Owed; readonly sort: Sort; readonly onSort: (sort: Sort) => void;
}) {
  const say = useWords(tellingWords);
  const times = useTimeWords();
  const { asOf, persons } = owed;
  return (
    <Rows>
      {persons.some(({ person }) => person.name === null) && <Says quiet>{say('hidden')}</Says>}
      <DataList caption={say('persons')} columns={useColumns(asOf.at)} sort={sort}
        rows={ordered(persons, sort)} keyOf={({ tellingCase }) => tellingCase}
        onSort={(by, down) => onSort({ by, down })}
        empty={<Empty>{say('noneOwed')}</Empty>} />
      <Says quiet>{say('asOf', { at: times(asOf.at), size: asOf.size })}</Says>
    </Rows>
  );
}

function useColumns(now: string): readonly Column<PersonOwed>[] {
  const say = useWords(tellingWords);
  return [
    { name: 'person', heading: say('person'), names: true, sorts: true,
      show: (row) => <Who row={row} /> },
    { name: 'act', heading: say('act'), show: (row) => <Act row={row} /> },
    { name: 'since', heading: say('since'), sorts: true, show: ({ openedAt, ageDays }) => (
      <span className={styles['dues']}>
        <When at={openedAt} /><span>{say('ago', { count: ageDays })}</span>
      </span>
    ) },
    { name: 'state', heading: say('state'), show: (row) => <Standing row={row} /> },
    { name: 'next', heading: say('next'), sorts: true,
      show: (row) => <NextDue row={row} now={now} /> },
    { name: 'others', heading: say('others'), sorts: true,
      show: (row) => <OtherDues row={row} now={now} /> },
  ];
}

function Who({ row }: { readonly row: PersonOwed }) {
  const say = useWords(tellingWords);
  const { name, id } = row.person;
  return (
    <GoTo to="/cases/$id" params={{ id: row.tellingCase }}
      title={say('personCase', { person: calledOf(row) })}>
      {name ?? <Exact>{id}</Exact>}
    </GoTo>
  );
}

function Act({ row: { title, sourceCase } }: { readonly row: PersonOwed }) {
  const say = useWords(tellingWords);
  const said = useSaid();
  return (
    <span className={styles['dues']}>
      <span>{said(title)}</span>
      {sourceCase === null ? <Says quiet>{say('noSource')}</Says> : (
        <GoTo to="/cases/$id" params={{ id: sourceCase }} className="no-print"
          aria-label={`${say('source')}: ${said(title)}`}>{say('source')}</GoTo>
      )}
    </span>
  );
}

function Standing({ row }: { readonly row: PersonOwed }) {
  const say = useWords(tellingWords);
  const said = useSaid();
  const { state, ground, overdue, tellingCase } = row;
  return (
    <span className={styles['dues']}>
      <span><State tone={overdue ? 'bad' : 'time'}>{said(state)}</State></span>
      {ground !== null && (
        <span><span className={styles['label']}>{say('ground')}</span>{said(ground)}</span>
      )}
      <GoTo className="no-print" to="/telling" search={{ tab: 'tree', case: tellingCase }}
        aria-label={say('placeOf', { person: calledOf(row) })}>{say('place')}</GoTo>
    </span>
  );
}
