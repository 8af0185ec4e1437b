import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { useWords } from '../words/room-words.js';
import { useDayWords } from '../words/times.js';
import { Legend } from './gantt-legend.js';
import { Names, Row } from './gantt-row.js';
import { axisOf, placesOf } from './gantt-scale.js';
import styles from './gantt.module.css';
import { drawWords } from './words.js';

/** One measure's time: used from `from` to `to`, against its limit. */
export interface Span {
  readonly name: string;
  readonly label: string;
  /** A line under the label: whose it is, how much was used. */
  readonly note?: string;
  readonly from: string;
  /** Until when it was used: its end, or now. */
  readonly to: string;
  /** The end that was granted; null where there is none. */
  readonly until: string | null;
  /** The last instant the law allows; null where the law sets none. */
  readonly limit: string | null;
  readonly effective: boolean;
}

interface GanttProps {
  readonly of: readonly Span[];
  readonly now: string;
  /** The drawing begins here; without it, where the first of the measures does. */
  readonly since?: string;
}

/** Each measure's used time against its statutory limit, with today's line. */
export function Gantt({ of, now, since }: GanttProps) {
  const say = useWords(drawWords);
  const day = useDayWords();
  const frame = useRef<HTMLDivElement>(null);
  const places = placesOf(useWidth(frame));
  const { left, right, row, top, bottom } = places;
  const { at, ticks } = axisOf(of, now, since, [left, right], places.ticks);
  const height = top + of.length * row + bottom;
  const label = say('ganttOf', { gantt: say('gantt'), count: of.length });
  return (
    <div ref={frame}>
      <svg role="img" aria-label={label} viewBox={`0 0 ${places.width} ${height}`}
        width={places.width} height={height} className={styles['gantt']}>
        {ticks.map((tick) => (
          <g key={tick}>
            <line x1={at(tick)} x2={at(tick)} y1={top - 6} y2={height - bottom}
              className={styles['grid']} />
            <text x={at(tick)} y={top - 12} textAnchor="middle">{day(tick)}</text>
          </g>
        ))}
        {of.map((span, place) => (
          <Row key={span.name} span={span} y={top + place * row} at={at} places={places} />
        ))}
        <line x1={at(now)} x2={at(now)} y1={16} y2={height - bottom} className={styles['today']} />
        <text x={at(now)} y={12} textAnchor={at(now) > right - 40 ? 'end' : 'middle'}
          className={styles['todayWord']}>{say('today')}</text>
        {of.map((span, place) => (
          <Names key={span.name} span={span} y={top + place * row} places={places} />
        ))}
      </svg>
      <Legend />
    </div>
  );
}

/** The width there is for the drawing: it never makes the page scroll sideways. */
function useWidth(frame: RefObject<HTMLDivElement | null>): number {
  const [width, setWidth] = useState(900);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const watch = new ResizeObserver(() => setWidth(Math.max(240, element.clientWidth)));
    watch.observe(element);
    return () => watch.disconnect();
  }, [frame]);
  return width;
}
