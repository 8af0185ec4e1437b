import { useState } from 'react';
import { Temporal } from 'temporal-polyfill';
import { useQuery } from '@tanstack/react-query';
import { client, queries } from '../call/client.js';
import { InstantField } from '../ui/date-field.js';
import { Act, Fold, Line, Problem, SmallChoice, When, toast } from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import { useTimeWords } from '../words/times.js';
import styles from './demonstration-bar.module.css';
import { asNewPerson, useSessionQuery } from './session.js';
import { shellWords } from './words.js';

/** The invented people and the clock; null where the register is served in earnest. */
const demonstrationQuery = {
  queryKey: ['demonstration'],
  queryFn: async () => (await client.GET('/api/demonstration')).data ?? null,
  staleTime: Infinity,
};

/** In the demonstration only: who acts, and what time it is. */
export function DemonstrationBar() {
  const say = useWords(shellWords);
  const { data } = useQuery(demonstrationQuery);
  if (data === undefined || data === null) return null;
  return (
    <aside className={`${styles['bar']} no-print`} aria-label={say('demonstration')}>
      <strong>{say('demonstration')}</strong>
      <People people={data.people} />
      <ClockTurner />
    </aside>
  );
}

type People = NonNullable<Awaited<ReturnType<typeof demonstrationQuery.queryFn>>>['people'];

function People({ people }: { readonly people: People }) {
  const say = useWords(shellWords);
  const said = useSaid();
  const { data: session } = useSessionQuery();
  const [error, setError] = useState<unknown>(null);
  const become = async (name: string | null) => {
    if (name === null) return;
    const { error: refused } = await client.POST('/api/demonstration/person', { body: { name } });
    setError(refused ?? null);
    await asNewPerson();
  };
  const options = people.map(({ signIn, name, offices }) => ({
    value: signIn, label: `${name} · ${offices.map((held) => said(held.name)).join(', ')}`,
  }));
  const here = people.find(({ name }) => name === session?.name)?.signIn ?? null;
  return (
    <>
      <SmallChoice label={say('whom')} value={here} options={options} required
        onChange={(name) => void become(name)} />
      {error !== null && <Problem error={error} />}
    </>
  );
}

/** The clock of the demonstration goes forward only, as far as one likes. */
function ClockTurner() {
  const say = useWords(shellWords);
  const words = useTimeWords();
  const { data: session } = useSessionQuery();
  const [error, setError] = useState<unknown>(null);
  const [to, setTo] = useState<string | null>(null);
  if (session === undefined || session === null) return null;
  const turn = async (at: string) => {
    const answer = await client.POST('/api/clock', { body: { to: at } });
    setError(answer.error ?? null);
    await queries.invalidateQueries();
    if (answer.data !== undefined) toast(say('turned', { words: words(answer.data.now) }));
  };
  const on = (step: Temporal.DurationLike) => turn(later(session.now, step));
  return (
    <Fold title={<>{say('clock')}: <When at={session.now} /></>}>
      <Line>
        <Act small onClick={() => void on({ hours: 1 })}>{say('hour')}</Act>
        <Act small onClick={() => void on({ days: 1 })}>{say('day')}</Act>
        <Act small onClick={() => void on({ months: 1 })}>{say('month')}</Act>
      </Line>
      <Line>
        <InstantField label={say('turnTo')} value={to} onChange={setTo} required />
        <Act small disabled={to === null} onClick={() => void turn(to!)}>{say('turn')}</Act>
      </Line>
      {error !== null && <Problem error={error} />}
    </Fold>
  );
}

/**
 * A while after the clock's last known instant, reckoned as people do: by the clock on the
 * wall.
 */
const later = (from: string, step: Temporal.DurationLike): string =>
  new Date(Temporal.Instant.from(from).toZonedDateTimeISO('Europe/Tallinn').add(step)
    .epochMilliseconds).toISOString();
