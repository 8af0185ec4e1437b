import { scaleUtc } from 'd3-scale';
import type { Span } from './gantt.js';

/** Where things stand in a drawing of that width, in its own units. */
export interface Places {
  readonly width: number;
  /** Where the time axis begins and ends. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The height of one measure. */
  readonly row: number;
  /** How far under its top the bar of a measure stands, and how many letters its label has. */
  readonly bar: number;
  readonly letters: number;
  readonly ticks: number;
}

const narrow = 640;

/** Beside one another where there is room; else each label stands above its bar. */
export function placesOf(width: number): Places {
  const edges = { width, right: width - 50, top: 48, bottom: 6 };
  if (width < narrow) {
    return { ...edges, left: 50, row: 66, bar: 40, letters: Math.floor(width / 7.2), ticks: 2 };
  }
  const left = Math.min(380, Math.floor(width * 0.36));
  return {
    ...edges, left, row: 46, bar: 13, letters: Math.floor((left - 16) / 6.9),
    ticks: Math.max(2, Math.floor((width - left) / 140)),
  };
}

/** An instant's place on the axis, never outside it, and the instants its ticks stand at. */
export function axisOf(
  of: readonly Span[],
  now: string,
  since: string | undefined,
  range: readonly [number, number],
  count: number,
) {
  const times = [now, ...of.flatMap(({ from, to, until, limit }) => [from, to, until, limit])]
    .flatMap((at) => (at === null ? [] : [Date.parse(at)]));
  const first = since === undefined ? Math.min(...times) : Date.parse(since);
  const scale = scaleUtc().domain([first, Math.max(...times)]).range(range).clamp(true);
  const axis = since === undefined ? scale.nice(count) : scale;
  return {
    at: (instant: string): number => axis(Date.parse(instant)),
    ticks: apart(axis.ticks(count), axis).map((tick) => tick.toISOString()),
  };
}

/** As many ticks as can be read: none so near to the one before that their days would touch. */
const apart = (ticks: readonly Date[], axis: (at: Date) => number): Date[] =>
  ticks.reduce<Date[]>((kept, tick) => {
    const last = kept.at(-1);
    return last !== undefined && axis(tick) - axis(last) < 100 ? kept : [...kept, tick];
  }, []);
