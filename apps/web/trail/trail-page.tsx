import { useState } from 'react';
import type { FormEvent } from 'react';
import { getRouteApi } from '@tanstack/react-router';
import type { components } from '#openapi';
import { api } from '../call/client.js';
import {
  Act, Answered, DataList, Empty, GoTo, GoToButton, Line, Page, Section, TextField, When,
} from '../ui/index.js';
import type { Column } from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import { Checkpoint } from './checkpoint.js';
import { Witnesses } from './witnesses.js';
import { trailWords } from './words.js';

type Entry = components['schemas']['EntryInWords'];
type Query = { type?: string; case?: string; actor?: string; before?: string };

const route = getRouteApi('/trail');

/** The trail: its signed head, and its entries, the newest first. */
export function TrailPage() {
  const say = useWords(trailWords);
  return (
    <Page title={say('title')} lead={say('lead')}
      actions={<GoToButton to="/trail/verify">{say('verify')}</GoToButton>}>
      <Checkpoint />
      <Witnesses />
      <Section title={say('filter')} actions={null}><Filter /></Section>
      <Section title={say('list')}><Entries /></Section>
    </Page>
  );
}

function Filter() {
  const say = useWords(trailWords);
  const { before: _, ...search } = route.useSearch();
  const navigate = route.useNavigate();
  const [wanted, setWanted] = useState<Query>(search);
  const put = (name: keyof Query) => (value: string) => setWanted({ ...wanted, [name]: value });
  const find = (event: FormEvent) => {
    event.preventDefault();
    void navigate({ search: wanted });
  };
  return (
    <form onSubmit={find} role="search" aria-label={say('filter')}>
      <Line>
        <TextField label={say('type')} value={wanted.type ?? ''} onChange={put('type')} required />
        <TextField label={say('case')} value={wanted.case ?? ''} onChange={put('case')} required />
        <TextField label={say('actor')} value={wanted.actor ?? ''} onChange={put('actor')}
          required />
        <Act submit>{say('search')}</Act>
        <GoTo to="/trail" onClick={() => setWanted({})}>{say('clear')}</GoTo>
      </Line>
    </form>
  );
}

/** Past every entry there will ever be: asking before it gives the newest. */
const end = '999999999999999';

function Entries() {
  const say = useWords(trailWords);
  const search = route.useSearch();
  const query = api.useQuery('get', '/api/trail/entries', {
    params: { query: { ...search, before: search.before ?? end } },
  });
  const columns = useColumns();
  return (
    <Answered query={query}>
      {({ entries, next }) => (
        <>
          <DataList caption={say('list')} columns={columns} rows={entries}
            keyOf={({ seq }) => String(seq)} empty={<Empty>{say('none')}</Empty>} />
          <Line>
            {search.before !== undefined && (
              <GoTo to="/trail" search={({ before: _, ...rest }) => rest}>{say('newest')}</GoTo>
            )}
            {next !== null && (
              <GoTo to="/trail" search={(was) => ({ ...was, before: String(next) })}>
                {say('older')}
              </GoTo>
            )}
          </Line>
        </>
      )}
    </Answered>
  );
}

function useColumns(): Column<Entry>[] {
  const say = useWords(trailWords);
  const said = useSaid();
  return [
    {
      name: 'seq', heading: say('number'), names: true, number: true,
      show: ({ seq }) => (
        <GoTo to="/trail/$seq" params={{ seq: String(seq) }}>{String(seq)}</GoTo>
      ),
    },
    { name: 'at', heading: say('when'), show: ({ at }) => <When at={at} /> },
    { name: 'what', heading: say('what'), show: ({ words }) => said(words) },
    { name: 'who', heading: say('who'), show: ({ actor }) => actor ?? say('system') },
    {
      name: 'case', heading: say('about'),
      show: ({ case: of }) => of === null ? say('noCase') : (
        <GoTo to="/trail" search={{ case: of }}>{of}</GoTo>
      ),
    },
  ];
}
