import { useEffect, useState } from 'react';
import { useQueries, useQuery } from '@tanstack/react-query';
import { client, queries } from '../call/client.js';

/** Something that a field may point to. */
export interface Referred {
  readonly id: string;
  readonly label: string;
  readonly note?: string | null;
}

type Narrowing = Readonly<Record<string, string>>;

async function ask(to: string, query: Narrowing): Promise<readonly Referred[]> {
  const { data, error } = await client.GET('/api/references/{to}', {
    params: { path: { to }, query },
  });
  if (data === undefined) throw error;
  for (const item of data.items) queries.setQueryData(keyOf(to, item.id), item);
  return data.items;
}

const keyOf = (to: string, id: string) => ['reference', to, id] as const;

/** What the typed letters find; what was found before stays until the next answer is there. */
export function useReferences(to: string, typed: string, within: Narrowing = {}) {
  const q = useSettled(typed, 250);
  return useQuery({
    queryKey: ['references', to, q, within],
    queryFn: () => ask(to, { ...within, ...(q === '' ? {} : { q }) }),
    placeholderData: (before: readonly Referred[] | undefined) => before,
  });
}

/** The names of what was chosen, by its ids; the id itself where no name may be known. */
export function useReferred(to: string, ids: readonly string[]): readonly Referred[] {
  return useQueries({
    queries: ids.map((id) => ({
      queryKey: keyOf(to, id),
      queryFn: async () =>
        (await ask(to, { q: id })).find((item) => item.id === id) ?? { id, label: id },
      staleTime: 300_000,
    })),
    combine: (answers) => answers.map(({ data }, place) => data ?? {
      id: ids[place]!, label: ids[place]!,
    }),
  });
}

/** The value once it has not changed for so many milliseconds. */
export function useSettled<Value>(value: Value, pause: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return settled;
}
