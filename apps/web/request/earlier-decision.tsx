import { getRouteApi } from '@tanstack/react-router';
import { api } from '../call/client.js';
import { Choice } from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import { useTimeWords } from '../words/times.js';
import type { Opening } from './opening.js';
import { requestWords } from './words.js';

const route = getRouteApi('/new/$measure');

/** The earlier decisions of the measure on this person, where there are any, to be followed. */
export function EarlierDecision({ measure, ready }: {
  readonly measure: Opening['measure']; readonly ready: boolean;
}) {
  const say = useWords(requestWords);
  const said = useSaid();
  const words = useTimeWords();
  const navigate = route.useNavigate();
  const { subject, renews } = route.useSearch();
  const { data } = api.useQuery('get', '/api/cases', {
    params: { query: { measure, ...(subject === undefined ? {} : { subject }) } },
  }, { enabled: ready && subject !== undefined });
  const decided = (data?.items ?? []).filter(({ until }) => until !== null);
  if (decided.length === 0) return null;
  const options = decided.map(({ id, from, until, state }) => ({
    value: id, label: `${words(from ?? until!)} – ${words(until!)}`,
    note: `${said(state.words)} · ${id}`,
  }));
  return (
    <Choice label={say('earlier')} help={say('earlierHelp')} value={renews ?? ''}
      options={[{ value: '', label: say('noEarlier') }, ...options]}
      onChange={(next) => void navigate({
        search: ({ renews: _, ...rest }) => ({ ...rest, ...(next ? { renews: next } : {}) }),
        replace: true,
      })} />
  );
}
