import { createContext, useContext } from 'react';
import { useQuery } from '@tanstack/react-query';
import { client, inBackground, queries } from '../call/client.js';
import { problemIn } from '../call/problem.js';

const key = ['session'] as const;

/** Who is signed in; null where nobody is. */
export const sessionQuery = {
  queryKey: key,
  queryFn: async () => {
    const { data, error } = await client.GET('/api/session');
    if (data !== undefined) return data;
    if (problemIn(error)?.status === 401) return null;
    throw error;
  },
  staleTime: 60_000,
};

/** Who is signed in. */
export type Session = NonNullable<Awaited<ReturnType<typeof sessionQuery.queryFn>>>;

export const useSessionQuery = () => useQuery(sessionQuery);

/** Who is signed in, on pages that nobody sees who is not. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('nobody is signed in');
  return session;
}

/** The session behind which the pages stand, also where it has just run out. */
export const SessionContext = createContext<Session | null>(null);

/** Signs in and shows everything anew, as this person sees it. */
export async function signIn(name: string, password: string): Promise<void> {
  const { error } = await client.POST('/api/session', { body: { name, password } });
  if (error !== undefined) throw error;
  await asNewPerson();
}

export async function signOut(): Promise<void> {
  await client.DELETE('/api/session');
  await asNewPerson();
}

/** Nothing that another person saw is left. */
export async function asNewPerson(): Promise<void> {
  await queries.cancelQueries();
  queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== key[0] });
  await queries.refetchQueries({ queryKey: key });
}

/** Asks whether the session still lasts, without keeping it alive. */
export async function lookAtSession(): Promise<void> {
  const { response } = await client.GET('/api/session', { headers: inBackground });
  if (response.status === 401) queries.setQueryData(key, null);
}
