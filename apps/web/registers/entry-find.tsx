import { getRouteApi } from '@tanstack/react-router';
import { useTyped } from '../form/index.js';
import { SmallChoice, TextField } from '../ui/index.js';
import { useWords } from '../words/room-words.js';
import type { Register } from './asking.js';
import styles from './registers.module.css';
import { registersWords } from './words.js';

const route = getRouteApi('/registers/$name');

/** The search over the entries; what is looked for stands in the address. */
export function EntryFind({ of: { standing }, count }: {
  readonly of: Register; readonly count: number;
}) {
  const say = useWords(registersWords);
  const navigate = route.useNavigate();
  const { q = '', state = '' } = route.useSearch();
  const ask = (asked: { readonly q: string; readonly state: string }) => void navigate({
    search: kept(asked), replace: true, resetScroll: false,
  });
  const [typed, setTyped] = useTyped(q, (next) => ask({ q: next, state }));
  const states = (['current', 'ahead', 'past'] as const)
    .filter((each) => Object.values(standing).some((entry) => entry.state === each));
  const words = { current: 'onlyCurrent', ahead: 'onlyAhead', past: 'onlyPast' } as const;
  return (
    <div className={`${styles['find']} no-print`} role="search">
      <TextField label={say('find')} help={say('findHelp')} value={typed} onChange={setTyped}
        search narrows />
      {states.length > 0 && (
        <SmallChoice label={say('only')} value={state || null} narrows none={say('all')}
          options={states.map((value) => ({ value, label: say(words[value]) }))}
          onChange={(next) => ask({ q: typed, state: next ?? '' })} />
      )}
      <span role="status" className={q === '' && state === '' ? 'visually-hidden' : ''}>
        {(q !== '' || state !== '') && say('found', { count })}
      </span>
    </div>
  );
}

const kept = (asked: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== ''));
