import { getRouteApi } from '@tanstack/react-router';
import type { RegisteredRouter, RouteById } from '@tanstack/react-router';
import type { paths } from '#openapi';
import { readSearch, writeSearch } from '../shell/search.js';

export const route = getRouteApi('/measures');

/** What the address of the page carries. */
export type Asked =
  RouteById<RegisteredRouter['routeTree'], '/measures'>['types']['fullSearchSchema'];

type Query = NonNullable<paths['/api/cases']['get']['parameters']['query']>;

/** Parts of an address to change; what is null leaves it. */
export type Change = { readonly [Name in keyof Asked]?: string | null };

/** The address with these parts changed. */
export const changed = (asked: Asked, change: Change): Asked =>
  Object.fromEntries(Object.entries({ ...asked, ...change }).filter(([, value]) => value !== null));

/** How the list is looked at, without what it is narrowed by. */
export const looking = ({ view, span }: Asked): Asked =>
  changed({}, { view: view ?? null, span: span ?? null });

/** What narrows and orders the list, without how it is looked at. */
export function narrowing({ view: _view, span: _span, page: _page, ...rest }: Asked): Asked {
  return rest;
}

/** The call behind an address; what the register cannot mean by it, it says itself. */
export function queryOf(search: Asked): Query {
  const { view: _view, span: _span, ...asked } = { sort: usualSort(search), ...search };
  return asked as Query;
}

/** The order where none is asked for: over time, the measures that have begun come first. */
export const usualSort = ({ view }: Asked) => (view === 'gantt' ? 'until' : 'opened');

/** The address as a saved search keeps it. */
export const written = (asked: Asked): string => writeSearch(asked).slice(1);

/** A saved search as an address. */
export const read = (query: string): Asked => readSearch(query);
