import { scaleLinear } from 'd3-scale';
import styles from './bars.module.css';

/** One number of a small chart. */
export interface Bar {
  readonly name: string;
  readonly label: string;
  readonly value: number;
}

const [width, row] = [320, 22];

/** A few numbers beside one another, each with its words; the table beside says the same. */
export function Bars({ label, of }: { readonly label: string; readonly of: readonly Bar[] }) {
  const most = Math.max(1, ...of.map(({ value }) => value));
  const long = scaleLinear().domain([0, most]).range([0, width - 50]);
  const height = of.length * row;
  const words = of.map((bar) => `${bar.label} ${bar.value}`).join(', ');
  return (
    <svg role="img" aria-label={`${label}: ${words}`} viewBox={`0 0 ${width} ${height}`}
      className={styles['bars']} width={width} height={height}>
      {of.map(({ name, value }, place) => (
        <g key={name}>
          <rect x={0} y={place * row + 4} width={Math.max(1, long(value))} height={row - 8} />
          <text x={Math.max(1, long(value)) + 6} y={place * row + row - 6}>{value}</text>
        </g>
      ))}
    </svg>
  );
}
