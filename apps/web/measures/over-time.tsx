import { Gantt } from '../draw/gantt.js';
import type { Span } from '../draw/gantt.js';
import {
  DataList, Due, Empty, Line as Beside, Policy, Provision, Rows, Says, Section, Sign, SmallChoice,
  When,
} from '../ui/index.js';
import type { Column } from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import { NoneFound, PagesOf } from './case-list.js';
import type { Cases } from './case-list.js';
import { Days, What } from './columns.js';
import { hasBegun, isOutline, seconds, usedTo } from './lines.js';
import type { Begun } from './lines.js';
import { changed, route } from './search.js';
import styles from './measures.module.css';
import { measuresWords } from './words.js';

/** Each measure's used time against its statutory limit: drawn, and the same as a table. */
export function OverTime({ cases }: { readonly cases: Cases }) {
  const say = useWords(measuresWords);
  const begun = cases.items.filter(hasBegun);
  const leftOut = cases.items.length - begun.length;
  if (cases.items.length === 0) return <NoneFound />;
  return (
    <Rows>
      <Says>{say('found', { count: cases.total })}</Says>
      {leftOut > 0 && <Says quiet>{say('leftOut', { count: leftOut })}</Says>}
      {begun.length === 0 && <Empty>{say('noneBegun')}</Empty>}
      {begun.length > 0 && <Drawn begun={begun} now={cases.now} />}
      <PagesOf cases={cases} />
    </Rows>
  );
}

function Drawn({ begun, now }: { readonly begun: readonly Begun[]; readonly now: string }) {
  const say = useWords(measuresWords);
  const { span } = route.useSearch();
  const days = span === undefined ? NaN : Number(span);
  const spans = useSpans(begun, now);
  return (
    <>
      <Section title={say('gantt')} actions={<Period />}>
        <Rows gap="sm">
          <Says quiet>{say('ganttLead')}</Says>
          <Gantt of={spans} now={now} {...(days > 0 ? { since: before(now, days) } : {})} />
        </Rows>
      </Section>
      <Section title={say('ganttTable')}>
        <DataList caption={say('ganttTable')} columns={useTable(begun, now)} rows={begun}
          keyOf={({ id }) => id} />
      </Section>
    </>
  );
}

const before = (now: string, days: number): string =>
  new Date(Date.parse(now) - days * 86_400_000).toISOString();

/** How far back the drawing goes. */
function Period() {
  const say = useWords(measuresWords);
  const { span } = route.useSearch();
  const navigate = route.useNavigate();
  const options = (['365', '90', '30', '7'] as const).map((days) => ({
    value: days, label: say(`span${days}`),
  }));
  return (
    <SmallChoice label={say('span')} value={span ?? null} options={options} narrows
      none={say('spanAll')} onChange={(next) => void navigate({
        search: (was) => changed(was, { span: next }), resetScroll: false,
      })} />
  );
}

function useSpans(begun: readonly Begun[], now: string): Span[] {
  const say = useWords(measuresWords);
  const said = useSaid();
  return begun.map((line, place) => {
    const { id, section, title, from, until, unitName, limit, daysUsed, effective } = line;
    const used = daysUsed === null ? null
      : say('used', { days: say('days', { count: daysUsed }) });
    const notes = [used, effective ? say('goesOn') : null, unitName];
    return {
      name: id, label: `${place + 1}. ${section} ${said(title)}`,
      note: notes.filter((note) => note !== null).join(' · '),
      from, to: usedTo(line, now), until, limit: limit?.at ?? null, effective,
    };
  });
}

function useTable(begun: readonly Begun[], now: string): Column<Begun>[] {
  const say = useWords(measuresWords);
  return [
    { name: 'row', heading: say('row'), number: true, show: (line) => begun.indexOf(line) + 1 },
    { name: 'what', heading: say('what'), names: true, show: (line) => <What line={line} /> },
    { name: 'from', heading: say('begun'), show: ({ from }) => <When at={from} /> },
    { name: 'end', heading: say('end'), show: (line) => <End line={line} /> },
    {
      name: 'granted', heading: say('granted'),
      show: ({ until }) => (until === null ? say('noEnd') : <When at={until} />),
    },
    { name: 'limit', heading: say('limit'), show: (line) => <Limit line={line} now={now} /> },
    { name: 'days', heading: say('days'), number: true, show: (line) => <Days line={line} /> },
  ];
}

function End({ line: { endedAt, effective } }: { readonly line: Begun }) {
  const say = useWords(measuresWords);
  if (endedAt !== null) return <When at={endedAt} />;
  return <>{say(effective ? 'goesOn' : 'termOver')}</>;
}

/** The last lawful instant, the provision that sets it, and what is left while it goes on. */
function Limit({ line, now }: { readonly line: Begun; readonly now: string }) {
  const say = useWords(measuresWords);
  const { limit, effective } = line;
  if (isOutline(line)) return <span className={styles['quiet']}>{say('notSeen')}</span>;
  if (limit === null) return <span className={styles['quiet']}>{say('noLimit')}</span>;
  const late = usedTo(line, now) > limit.at;
  return (
    <>
      {effective ? <Due at={limit.at} left={seconds(now, limit.at)} /> : <When at={limit.at} />}
      {late && !effective && (
        <span className={styles['over']}><Sign tone="bad" /> {say('over')}</span>
      )}
      <Beside gap="xs">
        <Provision by={limit.by} />
        {limit.policy !== undefined && <Policy id={limit.policy} />}
      </Beside>
    </>
  );
}
