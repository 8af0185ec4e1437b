import { Exact, Facts, GoTo, Says, Timeline } from '../ui/index.js';
import { useSession } from '../shell/session.js';
import { useSaid, useWords } from '../words/room-words.js';
import type { EntryHistory } from './asking.js';
import { useInText } from './shown.js';
import { Value } from './value.js';
import { registersWords } from './words.js';

type Line = EntryHistory['history'][number];

/** Everything that was ever recorded of the entry, the newest first. */
export function History({ of }: { readonly of: EntryHistory }) {
  const say = useWords(registersWords);
  const said = useSaid();
  if (of.history.length === 0) return <Says quiet>{say('noHistory')}</Says>;
  return (
    <Timeline label={say('history')} of={of.history.toReversed().map((line) => ({
      name: String(line.seq), tone: line.act === 'record' ? 'news' : 'time',
      title: said(line.label), under: <Under of={of} line={line} />,
      children: <Written of={of} line={line} />,
    }))} />
  );
}

/** Who, in which office, and when; the way to the trail for who comes for it. */
function Under({ of: { names }, line: { by, atWords, seq, at } }: {
  readonly of: EntryHistory; readonly line: Line;
}) {
  const say = useWords(registersWords);
  const said = useSaid();
  const { rooms } = useSession();
  const { person, name, office } = by;
  const words = office === null ? undefined : names[office];
  const whoever = name ?? (person !== null && person in names ? said(names[person]!) : null);
  const isSystem = office === 'system';
  return (
    <>
      {whoever ?? (person !== null && !isSystem && <Exact>{person}</Exact>)}
      {!isSystem && ', '}{words === undefined ? office : said(words)}
      {' · '}<time dateTime={at}>{said(atWords)}</time>
      {rooms.includes('trail') && ' · '}
      {rooms.includes('trail') && (
        <GoTo to="/trail/$seq" params={{ seq: String(seq) }}>{say('trailEntry', { seq })}</GoTo>
      )}
    </>
  );
}

/** What was written down: each field of that act. */
function Written({ of, line }: { readonly of: EntryHistory; readonly line: Line }) {
  const said = useSaid();
  const inText = useInText(of.names);
  const schema = of.acts.find(({ act }) => act === line.act)?.schema.properties ?? {};
  const known = { ...of.fields, ...schema };
  const told = Object.entries(known).filter(([name]) =>
    name !== 'entry' && (line.fields[name] ?? null) !== null);
  return (
    <Facts of={told.map(([name, field]) => [
      said(field['x-label']),
      <Value key={name} field={field} value={line.fields[name]} inText={inText}
        known={(id) => id in of.names} />,
    ] as const)} />
  );
}
