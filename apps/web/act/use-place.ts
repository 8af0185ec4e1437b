import { useEffect, useLayoutEffect, useRef } from 'react';
import { useRouterState } from '@tanstack/react-router';

/** Goes to the place that the address names, once it is there: with the eye and the keyboard. */
export function useNamedPlace(): void {
  const hash = useRouterState({ select: ({ location }) => location.hash });
  const state = useRouterState({ select: ({ location }) => location.state.key });
  useEffect(() => {
    if (hash === '') return;
    const place = document.getElementById(decodeURIComponent(hash));
    if (place === null) return;
    place.focus({ preventScroll: true });
    place.scrollIntoView({ block: 'start' });
    // What lies above may have turned out longer than it was thought to be.
    const again = setTimeout(() => place.scrollIntoView({ block: 'start' }), 150);
    return () => clearTimeout(again);
  }, [hash, state]);
}

interface Place {
  readonly rows: readonly string[];
  readonly at: number;
  /** Where each row from `at` on stands that is in the window. */
  readonly tops: readonly number[];
}

/**
 * Keeps the reader at the row they were reading while the list around it changes with `found`.
 * The answer is to be called just before the change.
 */
export function useKeptPlace(found: unknown): () => void {
  const place = useRef<Place | null>(null);
  useLayoutEffect(() => {
    const before = place.current;
    place.current = null;
    const kept = before === null ? null : nearest(before);
    if (kept === null) return;
    const { row, top } = kept;
    const back = () => window.scrollBy(0, row.getBoundingClientRect().top - top);
    back();
    // What comes into view is laid out only then, and may be shorter than it was thought to be.
    let left = 4;
    let next = requestAnimationFrame(function again() {
      back();
      if ((left -= 1) > 0) next = requestAnimationFrame(again);
    });
    return () => cancelAnimationFrame(next);
  }, [found]);
  return () => {
    place.current = read();
  };
}

const allRows = () => [...document.querySelectorAll<HTMLElement>('[data-row]')];

/** The rows in the window, from the first on; none while the reader is above them all. */
function read(): Place | null {
  const rows = allRows();
  const tops = rows.map((row) => row.getBoundingClientRect().top);
  const at = rows.findIndex((row) => row.getBoundingClientRect().bottom > 160);
  if (at < 0 || tops[0]! > 0) return null;
  return {
    rows: rows.map(({ dataset }) => dataset['row']!), at,
    tops: tops.slice(at).filter((top, n) => n === 0 || top < window.innerHeight),
  };
}

/** The first row in the window that is still there, else the next one, else the one before. */
function nearest({ rows, at, tops }: Place): { row: HTMLElement; top: number } | null {
  const there = new Map(allRows().map((row) => [row.dataset['row'], row]));
  const order = [...rows.slice(at), ...rows.slice(0, at).reverse()];
  const place = order.findIndex((each) => there.has(each));
  if (place < 0) return null;
  return { row: there.get(order[place]!)!, top: tops[place] ?? tops[0]! };
}
