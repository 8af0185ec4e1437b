import { useEffect, useState } from 'react';
import { useQueries, useQuery } from '@tanstack/react-query';
import type { components, operations } from '#openapi';
import { client, queries } from '../call/client.js';

/** Something that a field may point to. */
export type Referred = components['schemas']['Reference'];

/** What is offered may be narrowed to a unit, to a person, to a register. */
export type Narrowing = Omit<
  NonNullable<operations['ReferencesController_list']['parameters']['query']>, 'q'
>;

// The letters of a name go in a header and stand in no address, where they could be logged.
async function ask(to: string, typed: string, within: Narrowing): Promise<readonly Referred[]> {
  const { data, error } = await client.GET('/api/references/{to}', {
    params: { path: { to }, query: within },
    ...(typed === '' ? {} : { headers: { 'Volitus-Search': encodeURIComponent(typed) } }),
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
    queryFn: () => ask(to, q, within),
    placeholderData: (before: readonly Referred[] | undefined) => before,
  });
}

/** The names of what was chosen, by its ids; the id itself where no name may be known. */
export function useReferred(to: string, ids: readonly string[]): readonly Referred[] {
  return useQueries({
    queries: ids.map((id) => ({
      queryKey: keyOf(to, id),
      queryFn: async () =>
        (await ask(to, id, {})).find((item) => item.id === id) ?? unnamed(id),
      staleTime: 300_000,
    })),
    combine: (answers) => answers.map(({ data }, place) => data ?? unnamed(ids[place]!)),
  });
}

const unnamed = (id: string): Referred =>
  ({ id, label: { et: id, en: id }, note: null, selectable: true });

/** The value once it has not changed for so many milliseconds. */
export function useSettled<Value>(value: Value, pause: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return settled;
}
