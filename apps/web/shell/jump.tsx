import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { citationIn } from '../act/citation-in.js';
import { client } from '../call/client.js';
import { Palette } from '../ui/palette.js';
import type { Offer } from '../ui/palette.js';
import { useSaid, useWords } from '../words/room-words.js';
import { useRooms } from './menu.js';
import { shellWords } from './words.js';

/** The palette: pages, provisions and cases. */
export function Jump() {
  const say = useWords(shellWords);
  const [typed, setTyped] = useState('');
  const offers = [...usePages(), ...useProvisions(typed), ...useCases(typed)];
  return (
    <Palette words={{ hint: say('paletteHint'), nothing: say('nothing') }}
      offers={offers} onType={setTyped} />
  );
}

function usePages(): Offer[] {
  const say = useWords(shellWords);
  const navigate = useNavigate();
  return useRooms().map(({ name, to }) => ({
    id: name, label: say(name), description: say('goTo'), onClick: () => void navigate({ to }),
  }));
}

function useProvisions(typed: string): Offer[] {
  const say = useWords(shellWords);
  const navigate = useNavigate();
  const found = citationIn(typed);
  return found === null ? [] : [{
    id: 'found:provision', label: say('provision', { by: found.by }),
    onClick: () => void navigate({ to: '/act/$key', params: { key: found.key } }),
  }];
}

function useCases(typed: string): Offer[] {
  const say = useWords(shellWords);
  const said = useSaid();
  const navigate = useNavigate();
  const q = typed.trim();
  const { data } = useQuery({
    queryKey: ['jump', q],
    queryFn: async () =>
      (await client.GET('/api/cases', { params: { query: { q } } })).data ?? null,
    enabled: q.length >= 3,
  });
  if (q.length < 3) return [];
  return (data?.items ?? []).slice(0, 6).map(({ id, title, openedAt }) => ({
    id: `found:${id}`, label: say('caseOf', { title: said(title) }),
    description: `${id} · ${openedAt.slice(0, 10)}`,
    onClick: () => void navigate({ to: '/cases/$id', params: { id } }),
  }));
}
