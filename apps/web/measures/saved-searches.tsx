import { useState } from 'react';
import type { FormEvent } from 'react';
import { api, client, queries } from '../call/client.js';
import {
  Act, Answered, Fold, GoTo, Line, Problem, Rows, Says, TextField, toast,
} from '../ui/index.js';
import { useWords } from '../words/room-words.js';
import styles from './measures.module.css';
import { read, route, written } from './search.js';
import { measuresWords } from './words.js';

const page = '/measures';
const nameField = 'saved-search-name';

/** Searches a person comes back to: chosen, kept under a name, thrown away. */
export function SavedSearches() {
  const say = useWords(measuresWords);
  const [error, setError] = useState<unknown>(null);
  return (
    <div className="no-print">
      <Fold title={say('saved')}>
        <Rows gap="sm">
          {error !== null && <Problem error={error} />}
          <Kept onError={setError} />
          <Keep onError={setError} />
        </Rows>
      </Fold>
    </div>
  );
}

interface Telling {
  readonly onError: (error: unknown) => void;
}

function Kept({ onError }: Telling) {
  const say = useWords(measuresWords);
  const query = api.useQuery('get', '/api/saved-filters');
  const remove = async (name: string) => {
    const params = { path: { name }, query: { page } };
    const { error } = await client.DELETE('/api/saved-filters/{name}', { params });
    onError(error ?? null);
    if (error !== undefined) return;
    toast(say('removed', { name }));
    document.getElementById(nameField)?.focus();
    await queries.invalidateQueries({ queryKey: ['get', '/api/saved-filters'] });
  };
  return (
    <Answered query={query}>
      {({ items }) => {
        const mine = items.filter((each) => each.page === page);
        if (mine.length === 0) return <Says quiet>{say('savedNone')}</Says>;
        return (
          <ul className={styles['saved']}>
            {mine.map(({ name, query: kept }) => (
              <li key={name}>
                <GoTo to="/measures" search={read(kept)} resetScroll={false}>{name}</GoTo>
                <Act small kind="quiet" label={say('removeOne', { name })}
                  onClick={() => void remove(name)}>
                  {say('remove')}
                </Act>
              </li>
            ))}
          </ul>
        );
      }}
    </Answered>
  );
}

function Keep({ onError }: Telling) {
  const say = useWords(measuresWords);
  const search = route.useSearch();
  const [typed, setTyped] = useState('');
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const name = typed.trim();
    const params = { path: { name } };
    const { page: _, ...kept } = search;
    const body = { page, query: written(kept) };
    const { error } = await client.PUT('/api/saved-filters/{name}', { params, body });
    onError(error ?? null);
    if (error !== undefined) return;
    toast(say('savedNow', { name }));
    setTyped('');
    await queries.invalidateQueries({ queryKey: ['get', '/api/saved-filters'] });
  };
  return (
    <form onSubmit={(event) => void save(event)}>
      <Line>
        <TextField id={nameField} label={say('saveName')} value={typed} onChange={setTyped}
          help={say('saveHelp')} most={80} required />
        <Act submit disabled={typed.trim() === ''}>{say('save')}</Act>
      </Line>
    </form>
  );
}
