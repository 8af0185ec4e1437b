import { sizes } from './layout.js';
import type { Drawn } from './layout.js';
import styles from './machine.module.css';
import { isIn, wasIn } from './standing.js';

const { pad, title, inner: innerLine } = sizes;

/** A state as a box: the present one filled, those the case passed ticked. */
export function Box({ drawn, now, way }: {
  readonly drawn: Drawn; readonly now: string | null; readonly way: readonly string[];
}) {
  const { name, final, lines, inner, x, y, width, height } = drawn;
  const here = isIn(name, now);
  const past = !here && wasIn(name, way);
  const look = here ? styles['here'] : past ? styles['past'] : styles['box'];
  const [left, top] = [x - width / 2, y - height / 2];
  const mark = here ? '● ' : past ? '✓ ' : '';
  return (
    <g className={look}>
      <rect x={left} y={top} width={width} height={height} rx={final ? 18 : 5} />
      {lines.map((line, place) => (
        <text key={place} x={left + pad} y={top + pad + 13 + place * title}>
          {place === 0 ? `${mark}${line}` : line}
        </text>
      ))}
      <Inner drawn={{ inner, lines }} left={left + pad + 6} top={top} now={now} way={way} />
    </g>
  );
}

function Inner({ drawn: { inner, lines }, left, top, now, way }: {
  readonly drawn: Pick<Drawn, 'inner' | 'lines'>;
  readonly left: number; readonly top: number;
  readonly now: string | null; readonly way: readonly string[];
}) {
  const start = top + pad + 13 + lines.length * title + 4;
  const written = inner.flatMap(({ name, lines: words }) =>
    words.map((line, place) => ({ name, line, first: place === 0 })));
  return (
    <>
      {written.map(({ name, line, first }, place) => (
        <text key={place} x={left + (first ? 0 : 12)} y={start + place * innerLine}
          className={isIn(name, now) ? styles['innerHere'] : styles['inner']}>
          {first ? `${markOf(name, now, way)} ${line}` : line}
        </text>
      ))}
    </>
  );
}

const markOf = (name: string, now: string | null, way: readonly string[]): string => {
  if (isIn(name, now)) return '●';
  return wasIn(name, way) ? '✓' : '·';
};
