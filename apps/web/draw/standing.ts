import { outermost } from './layout.js';

/** Whether the case is in the state, or in one within it. */
export const isIn = (name: string, now: string | null): boolean =>
  now !== null && (now === name || now.startsWith(`${name}.`));

/** Whether the case was in the state, or in one within it. */
export const wasIn = (name: string, way: readonly string[]): boolean =>
  way.some((state) => isIn(name, state));

/** Whether the case went from the one outermost state straight to the other. */
export const wentBetween = (from: string, to: string, way: readonly string[]): boolean =>
  way.some((state, place) => place > 0 && outermost(way[place - 1]!) === from &&
    outermost(state) === to);
