import { useDayWords } from '../words/times.js';
import type { Span } from './gantt.js';
import type { Places } from './gantt-scale.js';
import styles from './gantt.module.css';

/** One measure: what the law allows, what was granted, what was used, and the limit itself. */
export function Row({ span, y, at, places }: {
  readonly span: Span; readonly y: number;
  readonly at: (instant: string) => number; readonly places: Places;
}) {
  const { from, to, until, limit, effective } = span;
  const { bar, left } = places;
  const top = y + bar;
  const last = [to, until, limit].reduce(later, from) ?? from;
  if (at(last) <= left) return <Earlier at={last} left={left} top={top} />;
  const lawful = limit !== null && to > limit ? limit : to;
  const inner = { at, top: top + 3, tall: 12 };
  return (
    <g>
      {limit !== null && <Bar {...{ from, to: limit, at, top, tall: 18 }} look="allowed" />}
      {until !== null && <Bar {...{ ...inner, from, to: until }} look="granted" />}
      <Bar {...{ ...inner, from, to: lawful }} look={effective ? 'running' : 'used'} />
      {lawful !== to && <Bar {...{ ...inner, from: lawful, to }} look="over" />}
      {limit !== null && <Limit x={at(limit)} top={top} />}
    </g>
  );
}

const Limit = ({ x, top }: { readonly x: number; readonly top: number }) => (
  <line x1={x} x2={x} y1={top - 4} y2={top + 22} className={styles['limit']} />
);

const later = (one: string | null, other: string | null): string | null =>
  one === null || (other !== null && other > one) ? other : one;

function Bar({ from, to, at, top, tall, look }: {
  readonly from: string; readonly to: string; readonly at: (instant: string) => number;
  readonly top: number; readonly tall: number; readonly look: string;
}) {
  const start = at(from);
  return (
    <rect x={start} y={top} width={Math.max(3, at(to) - start)} height={tall}
      className={styles[look]} />
  );
}

/** What a row is called; over the lines, which would cross it out. */
export function Names({ span: { label, note = '' }, y, places: { letters } }: {
  readonly span: Span; readonly y: number; readonly places: Places;
}) {
  return (
    <>
      <text x={0} y={y + 16}>{cut(label, letters)}</text>
      <text x={0} y={y + 33} className={styles['note']}>{cut(note, letters + 3)}</text>
    </>
  );
}

/** All of it was over before the drawing begins. */
function Earlier({ at, left, top }: {
  readonly at: string; readonly left: number; readonly top: number;
}) {
  const day = useDayWords();
  return (
    <>
      <path d={`M ${left} ${top + 9} l 7 -5 v 10 z`} className={styles['used']} />
      <text x={left + 12} y={top + 13} className={styles['note']}>{day(at)}</text>
    </>
  );
}

const cut = (text: string, letters: number): string =>
  text.length > letters ? `${text.slice(0, letters - 1)}…` : text;
