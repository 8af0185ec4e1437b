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
  readonly top: number;
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
    const row = before === null ? null : nearest(before);
    if (row === null) return;
    const back = () => window.scrollBy(0, row.getBoundingClientRect().top - before!.top);
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

/** The first row that is not above the window; none while the reader is above them all. */
function read(): Place | null {
  const rows = allRows();
  const at = rows.findIndex((row) => row.getBoundingClientRect().bottom > 160);
  const first = rows[0];
  if (at < 0 || first === undefined || first.getBoundingClientRect().top > 0) return null;
  return {
    rows: rows.map(({ dataset }) => dataset['row']!), at,
    top: rows[at]!.getBoundingClientRect().top,
  };
}

/** The same row, else the next one that is still there, else the one before. */
function nearest({ rows, at }: Place): HTMLElement | null {
  const there = new Map(allRows().map((row) => [row.dataset['row'], row]));
  const order = [...rows.slice(at), ...rows.slice(0, at).reverse()];
  const key = order.find((each) => there.has(each));
  return key === undefined ? null : there.get(key)!;
}
