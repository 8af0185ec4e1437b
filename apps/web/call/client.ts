import { QueryClient } from '@tanstack/react-query';
import createClient from 'openapi-fetch';
import type { Middleware } from 'openapi-fetch';
import createHooks from 'openapi-react-query';
import type { paths } from '#openapi';
import { problemIn } from './problem.js';

/** A key that makes a change happen once, however often it is sent. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const keyed: Middleware = {
  onRequest({ request }) {
    const { headers, method } = request;
    if (method !== 'GET' && !headers.has('Idempotency-Key')) {
      headers.set('Idempotency-Key', newKey());
    }
    return request;
  },
};

/** The calls of the API, typed by its own description. */
export const client = createClient<paths>({ baseUrl: window.location.origin });
client.use(keyed);

/** The same as queries: `api.useQuery('get', '/api/tasks')`. */
export const api = createHooks(client);

/** What a call is sent with where nobody asked for it: it does not keep a session alive. */
export const inBackground = { 'Volitus-Background': '1' } as const;

/** Answers kept a short while; a refusal, a malformed message or an absence is not asked again. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      refetchOnWindowFocus: false,
      retry: (count, error) => problemIn(error) === null && count < 2,
    },
  },
});
