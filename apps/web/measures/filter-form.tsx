import { useEffect, useState } from 'react';
import type { FormEvent } from 'react';
import { DayField } from '../ui/date-field.js';
import { Act, Fold, GoTo, Line, SmallChoice, TextField } from '../ui/index.js';
import { useWords } from '../words/room-words.js';
import { useMeasureOptions, useStateOptions, useUnitOptions } from './choices.js';
import styles from './measures.module.css';
import { changed, looking, narrowing, route, usualSort } from './search.js';
import type { Asked, Change } from './search.js';
import { measuresWords } from './words.js';

type Put = (change: Change) => void;

/** What the list is narrowed and ordered by; the address is the truth, and changes by asking. */
export function FilterForm() {
  const say = useWords(measuresWords);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const address = JSON.stringify(narrowing(search));
  const [wanted, setWanted] = useState<Asked>(narrowing(search));
  useEffect(() => setWanted(JSON.parse(address) as Asked), [address]);
  const put: Put = (change) => setWanted((was) => changed(was, change));
  const find = (event: FormEvent) => {
    event.preventDefault();
    void navigate({ search: { ...wanted, ...looking(search) }, resetScroll: false });
  };
  return (
    <div className="no-print">
      <Fold title={say('find')} open={wide()}>
        <form onSubmit={find} role="search" aria-label={say('find')}>
          <div className={styles['fields']}>
            <TextField label={say('q')} value={wanted.q ?? ''} narrows search most={100}
              onChange={(q) => put({ q: q === '' ? null : q })} />
            <Kinds wanted={wanted} put={put} />
            <Times wanted={wanted} put={put} />
          </div>
          <Line>
            <Act kind="main" submit>{say('search')}</Act>
            <GoTo to="/measures" search={looking(search)} resetScroll={false}>
              {say('clear')}
            </GoTo>
          </Line>
        </form>
      </Fold>
    </div>
  );
}

// On a narrow screen the list comes first, and the search is one press away.
const wide = (): boolean => window.matchMedia('(min-width: 48em)').matches;

interface PartProps {
  readonly wanted: Asked;
  readonly put: Put;
}

function Kinds({ wanted, put }: PartProps) {
  const say = useWords(measuresWords);
  const any = { narrows: true, none: say('any') } as const;
  const states = useStateOptions(wanted.measure);
  return (
    <>
      <SmallChoice label={say('measure')} value={wanted.measure ?? null} {...any}
        options={useMeasureOptions()}
        onChange={(measure) => put({ measure, state: null })} />
      <SmallChoice label={say('state')} value={wanted.state ?? null} options={states} {...any}
        onChange={(state) => put({ state })} />
      <SmallChoice label={say('unit')} value={wanted.unit ?? null} options={useUnitOptions()}
        {...any} onChange={(unit) => put({ unit })} />
      <SmallChoice label={say('effective')} value={wanted.effective ?? null} {...any}
        options={[{ value: 'true', label: say('effectiveOnly') }]}
        onChange={(effective) => put({ effective })} />
    </>
  );
}

function Times({ wanted, put }: PartProps) {
  const say = useWords(measuresWords);
  const usual = usualSort(route.useSearch());
  const orders = [
    { value: 'opened', label: say('sortOpened') }, { value: 'due', label: say('sortDue') },
    { value: 'until', label: say('sortUntil') },
  ];
  return (
    <>
      <DayField label={say('from')} value={wanted.from ?? null} narrows
        onChange={(from) => put({ from })} />
      <DayField label={say('to')} value={wanted.to ?? null} narrows
        onChange={(to) => put({ to })} />
      <SmallChoice label={say('sort')} value={wanted.sort ?? null} narrows
        none={orders.find(({ value }) => value === usual)!.label}
        options={orders.filter(({ value }) => value !== usual)}
        onChange={(sort) => put({ sort })} />
    </>
  );
}
