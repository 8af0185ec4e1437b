import { scaleLinear } from 'd3-scale';
import { useWords } from '../words/room-words.js';
import styles from './bars.module.css';
import { drawWords } from './words.js';
import { wrapped } from './wrapped.js';

/** One number of a small chart. */
export interface Bar {
  readonly name: string;
  readonly label: string;
  readonly value: number;
}

const [width, line, bar, gap, letters] = [340, 17, 12, 10, 44];

interface Laid extends Bar {
  readonly lines: readonly string[];
  readonly y: number;
}

/** Each bar under its words, one below the other; the height that they take together. */
function laidOut(of: readonly Bar[]): { readonly bars: readonly Laid[]; readonly height: number } {
  let y = 0;
  const bars = of.map((each): Laid => {
    const laid = { ...each, lines: wrapped(each.label, letters), y };
    y += laid.lines.length * line + bar + gap;
    return laid;
  });
  return { bars, height: Math.max(1, y - gap + 4) };
}

/** A few numbers of one kind; the table beside says the same, and so does its name when read. */
export function Bars({ label, of }: { readonly label: string; readonly of: readonly Bar[] }) {
  const say = useWords(drawWords);
  const { bars, height } = laidOut(of);
  const most = Math.max(1, ...of.map(({ value }) => value));
  const long = scaleLinear().domain([0, most]).range([0, width - 56]);
  const values = of.map(({ label: words, value }) => `${words} ${value}`).join(', ');
  return (
    <svg role="img" aria-label={say('bars', { title: label, values })}
      viewBox={`0 0 ${width} ${height}`} className={styles['bars']} width={width} height={height}>
      {bars.map(({ name, value, lines, y }) => {
        const [top, end] = [y + lines.length * line + 2, Math.max(1.5, long(value))];
        return (
          <g key={name}>
            {lines.map((words, place) => (
              <text key={words} x={0} y={y + (place + 1) * line - 4}>{words}</text>
            ))}
            <rect x={0} y={top} width={end} height={bar} rx={1} />
            <text className={styles['value']} x={end + 6} y={top + bar - 1}>{value}</text>
          </g>
        );
      })}
    </svg>
  );
}
