import { scaleTime } from 'd3-scale';
import { useLanguage, useWords } from '../words/room-words.js';
import styles from './gantt.module.css';
import { drawWords } from './words.js';

/** One measure's time: used from `from` to `to`, against its limit. */
export interface Span {
  readonly name: string;
  readonly label: string;
  readonly from: string;
  /** Until when it was used: its end, or now. */
  readonly to: string;
  /** The end that was granted; null where there is none. */
  readonly until: string | null;
  /** The last instant the law allows; null where the law sets none. */
  readonly limit: string | null;
  readonly effective: boolean;
}

const [left, right, row, top] = [190, 20, 30, 34];

/** Each measure's used time against its statutory limit, with today's line. */
export function Gantt({ of, now, width = 1000 }: {
  readonly of: readonly Span[]; readonly now: string; readonly width?: number;
}) {
  const say = useWords(drawWords);
  const language = useLanguage();
  const times = of.flatMap(({ from, to, until, limit }) =>
    [from, to, until, limit, now].flatMap((at) => (at === null ? [] : [Date.parse(at)])));
  const x = scaleTime().domain([Math.min(...times), Math.max(...times)])
    .range([left, width - right]).nice();
  const at = (instant: string) => x(new Date(instant));
  const height = top + of.length * row + 10;
  const day = new Intl.DateTimeFormat(language === 'et' ? 'et-EE' : 'en-GB',
    { timeZone: 'Europe/Tallinn', month: 'short', day: 'numeric', year: '2-digit' });
  return (
    <div className={styles['scroll']} role="group" aria-label={say('gantt')} tabIndex={0}>
      <svg role="img" aria-label={say('gantt')} viewBox={`0 0 ${width} ${height}`}
        width={width} height={height} className={styles['gantt']}>
        {x.ticks(6).map((tick) => (
          <g key={tick.getTime()}>
            <line x1={x(tick)} x2={x(tick)} y1={top - 8} y2={height} className={styles['grid']} />
            <text x={x(tick)} y={top - 14} textAnchor="middle">{day.format(tick)}</text>
          </g>
        ))}
        {of.map((span, place) => (
          <Row key={span.name} span={span} y={top + place * row} at={at} />
        ))}
        <line x1={at(now)} x2={at(now)} y1={6} y2={height} className={styles['today']} />
        <text x={at(now) + 4} y={height - 2} className={styles['todayWord']}>{say('today')}</text>
      </svg>
    </div>
  );
}

function Row({ span, y, at }: {
  readonly span: Span; readonly y: number; readonly at: (instant: string) => number;
}) {
  const { label, from, to, until, limit, effective } = span;
  const start = at(from);
  const wide = (end: string) => Math.max(2, at(end) - start);
  return (
    <g>
      <text x={0} y={y + 16}>{label.length > 27 ? `${label.slice(0, 26)}…` : label}</text>
      {limit !== null && (
        <rect x={start} y={y + 3} width={wide(limit)} height={18} className={styles['allowed']} />
      )}
      {until !== null && (
        <rect x={start} y={y + 6} width={wide(until)} height={12} className={styles['granted']} />
      )}
      <rect x={start} y={y + 6} width={wide(to)} height={12}
        className={effective ? styles['running'] : styles['used']} />
      {limit !== null && (
        <line x1={at(limit)} x2={at(limit)} y1={y} y2={y + 24} className={styles['limit']} />
      )}
    </g>
  );
}
