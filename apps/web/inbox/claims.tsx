import { createContext, useContext, useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { client, queries } from '../call/client.js';
import { toast } from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import type { CaseTask, Tasks } from './tasks.js';
import { inboxWords } from './words.js';

/** Taking cases up and letting them go, and why the last attempt was refused. */
export interface Claiming {
  readonly error: unknown;
  readonly place: RefObject<HTMLDivElement | null>;
  readonly act: (what: 'claim' | 'release', task: CaseTask, button: HTMLElement) => void;
}

export const Claims = createContext<Claiming | null>(null);

/** The same, for the rows of the lists. */
export function useClaims(): Claiming {
  const claiming = useContext(Claims);
  if (claiming === null) throw new Error('outside the desk');
  return claiming;
}

/**
 * A row that was taken up leaves its list: the keyboard then stands in the row that came to its
 * place, and not at the top of the page.
 */
export function useClaiming(tasks: Tasks): Claiming {
  const say = useWords(inboxWords);
  const said = useSaid();
  const place = useRef<HTMLDivElement>(null);
  const row = useRef<number | null>(null);
  const going = useRef(false);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    if (row.current !== null && place.current !== null) focusRow(place.current, row.current);
    row.current = null;
  }, [tasks]);
  const act = async (what: 'claim' | 'release', task: CaseTask, button: HTMLElement) => {
    if (going.current) return;
    going.current = true;
    const refused = await send(what, task.case);
    setError(refused);
    if (refused === null) {
      row.current = place.current === null ? null : rowOf(place.current, button);
      toast(say(what === 'claim' ? 'claimed' : 'released', { title: said(task.title) }));
      await queries.invalidateQueries();
    }
    going.current = false;
  };
  return { error, place, act: (...asked) => void act(...asked) };
}

/** Null where it was done, else what the register answered. */
async function send(what: 'claim' | 'release', id: string): Promise<unknown> {
  const about = { params: { path: { id } }, body: {} };
  try {
    const { error } = what === 'claim'
      ? await client.POST('/api/cases/{id}/claim', about)
      : await client.POST('/api/cases/{id}/release', about);
    return error ?? null;
  } catch (error) {
    return error;
  }
}

const rowsIn = (place: HTMLElement): HTMLElement[] =>
  [...place.querySelectorAll<HTMLElement>('tbody tr')].filter((each) => each.checkVisibility());

const rowOf = (place: HTMLElement, button: HTMLElement): number =>
  rowsIn(place).indexOf(button.closest('tr')!);

function focusRow(place: HTMLElement, row: number): void {
  const next = rowsIn(place).at(row) ?? rowsIn(place).at(-1);
  const there = next?.querySelector<HTMLElement>('button') ??
    next?.querySelector<HTMLElement>('a') ??
    place.querySelector<HTMLElement>('[role=tab][aria-selected=true]');
  there?.focus();
}
