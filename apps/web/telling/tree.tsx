import { api } from '../call/client.js';
import { Machine } from '../draw/machine.js';
import {
  Answered, GoToButton, Provision, Rows, Says, Section, SmallChoice, State, Timeline, When,
} from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import { calledOf } from './owed.js';
import type { PersonOwed } from './owed.js';
import { tellingWords } from './words.js';

// The case by which a person is told is of one measure, whatever the act was.
const telling = { params: { path: { id: 'S40' } } } as const;

/** The tree by which the Act leads each person to word, with the place of the chosen case in it. */
export function Tree({ persons, chosen, onChoose }: {
  readonly persons: readonly PersonOwed[];
  readonly chosen: string | null;
  readonly onChoose: (telling: string | null) => void;
}) {
  const say = useWords(tellingWords);
  const said = useSaid();
  const measure = api.useQuery('get', '/api/measures/{id}', telling);
  const options = persons.map((row) => ({
    value: row.tellingCase, label: `${calledOf(row)} · ${said(row.title)} · ${said(row.state)}`,
  }));
  return (
    <Rows>
      <Says>{say('treeLead')}</Says>
      <div className="no-print">
        <SmallChoice label={say('whose')} value={chosen} onChange={onChoose} options={options} />
      </div>
      <Answered query={measure}>
        {({ machine }) => (chosen === null ? (
          <><Machine graph={machine} /><Says quiet>{say('noWay')}</Says></>
        ) : <Standing id={chosen} graph={machine} />)}
      </Answered>
    </Rows>
  );
}

type Graph = Parameters<typeof Machine>[0]['graph'];

function Standing({ id, graph }: { readonly id: string; readonly graph: Graph }) {
  const say = useWords(tellingWords);
  const said = useSaid();
  const query = api.useQuery('get', '/api/cases/{id}', { params: { path: { id } } });
  return (
    <Answered query={query}>
      {({ state, path }) => (
        <>
          <p role="status" style={{ margin: 0 }}>
            <State tone="time">{said(state.words)}</State> <Provision by={state.by} />
          </p>
          <Machine graph={graph} now={state.name}
            passed={new Set(path.map((each) => each.state))} />
          <Section title={say('way')} actions={
            <GoToButton to="/cases/$id" params={{ id }}>{say('toCase')}</GoToButton>
          }>
            <Timeline label={say('way')} of={path.map((each, place) => ({
              name: `${each.at} ${each.state} ${place}`, title: said(each.words),
              tone: place === path.length - 1 ? 'time' as const : 'good' as const,
              under: <When at={each.at} />,
            }))} />
          </Section>
        </>
      )}
    </Answered>
  );
}
