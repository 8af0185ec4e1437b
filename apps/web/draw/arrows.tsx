import type { Arrow } from './layout.js';
import { sizes } from './layout.js';
import styles from './machine.module.css';
import { wentBetween } from './standing.js';

type Points = Arrow['points'];

/** The arrows with the words of their steps; those the case went along are heavy. */
export function Arrows({ arrows, way, heads }: {
  readonly arrows: readonly Arrow[]; readonly way: readonly string[]; readonly heads: string;
}) {
  const drawn = arrows.map((arrow) => ({
    ...arrow, walked: wentBetween(arrow.from, arrow.to, way), key: `${arrow.from} ${arrow.to}`,
  }));
  // What was walked lies over what was not, and words over both.
  const inOrder = [...drawn].sort((one, other) => Number(one.walked) - Number(other.walked));
  return (
    <g>
      <defs>
        <Head id={`${heads}plain`} look={styles['head']!} />
        <Head id={`${heads}walked`} look={styles['headWalked']!} />
      </defs>
      {inOrder.map(({ key, walked, points }) => (
        <path key={key} d={rounded(points)}
          className={walked ? styles['walked'] : styles['arrow']}
          markerEnd={`url(#${heads}${walked ? 'walked' : 'plain'})`} />
      ))}
      {drawn.map(({ key, lines, at }) => at !== null && (
        <Words key={key} lines={lines} x={at.x} y={at.y} />
      ))}
    </g>
  );
}

function Head({ id, look }: { readonly id: string; readonly look: string }) {
  return (
    <marker id={id} viewBox="0 0 10 10" refX="9" refY="5" markerWidth="11" markerHeight="11"
      markerUnits="userSpaceOnUse" orient="auto">
      <path d="M0 0.5 10 5 0 9.5Z" className={look} />
    </marker>
  );
}

function Words({ lines, x, y }: {
  readonly lines: readonly string[]; readonly x: number; readonly y: number;
}) {
  const top = y - ((lines.length - 1) * sizes.label) / 2 + 4;
  return (
    <text className={styles['label']} textAnchor="middle">
      {lines.map((line, place) => (
        <tspan key={place} x={x} y={top + place * sizes.label}>{line}</tspan>
      ))}
    </text>
  );
}

const written = ({ x, y }: { readonly x: number; readonly y: number }): string =>
  `${x.toFixed(1)} ${y.toFixed(1)}`;

/** A line through the points whose corners are rounded; it ends straight, as its head points. */
function rounded(points: Points): string {
  const [first, ...rest] = points;
  const last = rest.at(-1);
  if (first === undefined || last === undefined) return '';
  const bends = rest.slice(0, -1).map((corner, place) => {
    const next = rest[place + 1]!;
    const middle = { x: (corner.x + next.x) / 2, y: (corner.y + next.y) / 2 };
    return `Q${written(corner)} ${written(middle)}`;
  });
  return `M${written(first)}${bends.join('')}L${written(last)}`;
}
