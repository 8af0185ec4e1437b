import { getRouteApi } from '@tanstack/react-router';
import { Answered, Exact, Facts, GoTo, Line, Page, Print, Says, Section } from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import { ActButtons } from './act-buttons.js';
import { changesEntry, useEntry } from './asking.js';
import type { EntryHistory } from './asking.js';
import { History } from './history.js';
import { labelOf, useInText } from './shown.js';
import { StandingMark } from './standing.js';
import { Value } from './value.js';
import { registersWords } from './words.js';

const route = getRouteApi('/registers/$name/$id');

/** One entry of a register: what it says, what may still change it, and its history. */
export function RegisterEntryPage() {
  const say = useWords(registersWords);
  const { name, id } = route.useParams();
  const query = useEntry(name, id);
  if (query.data !== undefined) return <OneEntry key={id} of={query.data} />;
  return (
    <Page key={`${id} asked`} title={say('entry')}>
      <Answered query={query}>{() => null}</Answered>
      <div><GoTo to="/registers">{say('toRegisters')}</GoTo></div>
    </Page>
  );
}

function OneEntry({ of }: { readonly of: EntryHistory }) {
  const say = useWords(registersWords);
  const said = useSaid();
  const inText = useInText(of.names);
  const { register, title, entry, fields, names, standing } = of;
  const label = labelOf(of, entry, inText);
  return (
    <Page title={say('entryOf', { title: said(title), label })} actions={<Print />}
      lead={said(of.about)}>
      <Changes of={of} />
      <Section title={say('content')} actions={<StandingMark state={standing.state} />}>
        <Facts of={[
          ...Object.entries(fields).map(([name, field]) => [
            said(field['x-label']),
            entry[name] === undefined || entry[name] === null ? null : (
              <Value key={name} field={field} value={entry[name]} inText={inText}
                known={(each) => each in names} />
            ),
          ] as const),
          [say('id'), <Exact key="id">{entry.id}</Exact>],
        ]} />
      </Section>
      <Section title={say('history')}><History of={of} /></Section>
      <Line>
        <GoTo to="/registers/$name" params={{ name: register }}>
          {say('toRegister', { title: said(title) })}
        </GoTo>
      </Line>
    </Page>
  );
}

/** The acts that may still change the entry. */
function Changes({ of }: { readonly of: EntryHistory }) {
  const say = useWords(registersWords);
  const acts = of.acts.filter(changesEntry);
  if (acts.length === 0) return null;
  if (!of.standing.open) return <Says quiet>{say('closedEntry')}</Says>;
  return <ActButtons of={of} acts={acts} entry={of.entry.id} />;
}
