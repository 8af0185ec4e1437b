import { useMemo } from 'react';
import { Fold, Provision } from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import { laidOut } from './layout.js';
import type { Drawn, Laid, MachineGraph } from './layout.js';
import styles from './machine.module.css';
import { drawWords } from './words.js';
import { wrapped } from './wrapped.js';

interface MachineProps {
  readonly graph: MachineGraph;
  /** The state the case is in, `effective.running`; null for a machine without a case. */
  readonly now?: string | null;
  /** States the case has been in. */
  readonly passed?: ReadonlySet<string>;
}

/** The machine as the register enforces it, with the present state lit and the way ticked. */
export function Machine({ graph, now = null, passed = new Set() }: MachineProps) {
  const say = useWords(drawWords);
  const said = useSaid();
  const laid = useMemo(() => laidOut(graph), [graph]);
  const here = graph.states.find(({ name }) => name === now)?.words ?? null;
  const label = here === null ? say('machine') : say('machineNow', { state: said(here) });
  const view = `0 0 ${Math.ceil(laid.width)} ${Math.ceil(laid.height)}`;
  return (
    <figure className={styles['figure']}>
      <div className={styles['scroll']} role="group" aria-label={label} tabIndex={0}>
        <svg role="img" aria-label={label} viewBox={view} width={laid.width} height={laid.height}>
          <Arrows laid={laid} passed={passed} />
          {laid.states.map((drawn) => (
            <Box key={drawn.state.name} drawn={drawn} now={now} passed={passed} />
          ))}
        </svg>
      </div>
      <Fold title={say('asList')}><AsList laid={laid} now={now} passed={passed} /></Fold>
    </figure>
  );
}

const isIn = (name: string, now: string | null): boolean =>
  now !== null && (now === name || now.startsWith(`${name}.`));
const wasIn = (name: string, passed: ReadonlySet<string>): boolean =>
  [...passed].some((state) => state === name || state.startsWith(`${name}.`));

function Arrows({ laid, passed }: { readonly laid: Laid; readonly passed: ReadonlySet<string> }) {
  return (
    <g>
      <defs>
        <marker id="arrow-head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7"
          orient="auto-start-reverse">
          <path d="M0 0 8 4 0 8Z" className={styles['head']} />
        </marker>
      </defs>
      {laid.arrows.map(({ from, to, points }) => (
        <path key={`${from} ${to}`} markerEnd="url(#arrow-head)"
          className={wasIn(from, passed) && wasIn(to, passed) ? styles['walked'] : styles['arrow']}
          d={`M${points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`} />
      ))}
    </g>
  );
}

function Box({ drawn, now, passed }: {
  readonly drawn: Drawn; readonly now: string | null; readonly passed: ReadonlySet<string>;
}) {
  const said = useSaid();
  const { state, inner, x, y, width, height } = drawn;
  const here = isIn(state.name, now);
  const past = !here && wasIn(state.name, passed);
  const look = here ? styles['here'] : past ? styles['past'] : styles['box'];
  const lines = wrapped(state.words === null ? state.name : said(state.words), 24).slice(0, 2);
  const [left, top] = [x - width / 2, y - height / 2];
  return (
    <g className={look}>
      <rect x={left} y={top} width={width} height={height} rx={state.final ? 20 : 6} />
      {lines.map((line, place) => (
        <text key={line} x={left + 12} y={top + 20 + place * 17}>
          {place === 0 && past ? `✓ ${line}` : place === 0 && here ? `● ${line}` : line}
        </text>
      ))}
      {inner.map(({ name, words }, place) => (
        <text key={name} x={left + 20} y={top + 54 + place * 20}
          className={isIn(name, now) ? styles['innerHere'] : styles['inner']}>
          {isIn(name, now) ? '● ' : wasIn(name, passed) ? '✓ ' : '· '}
          {(words === null ? name : said(words)).slice(0, 24)}
        </text>
      ))}
    </g>
  );
}

function AsList({ laid, now, passed }: {
  readonly laid: Laid; readonly now: string | null; readonly passed: ReadonlySet<string>;
}) {
  const say = useWords(drawWords);
  const said = useSaid();
  const nameOf = (name: string) => {
    const words = laid.states.find(({ state }) => state.name === name)?.state.words;
    return words === null || words === undefined ? name : said(words);
  };
  return (
    <ol>
      {laid.states.map(({ state: { name, by } }) => {
        const next = laid.arrows.filter(({ from }) => from === name).map(({ to }) => nameOf(to));
        return (
          <li key={name} {...(isIn(name, now) ? { 'aria-current': 'step' as const } : {})}>
            {nameOf(name)} {by !== null && <>(<Provision by={by} />)</>}
            {isIn(name, now) ? ` · ${say('here')}` : wasIn(name, passed) && ` · ${say('passed')}`}
            {next.length > 0 && ` · ${say('leads', { states: next.join(', ') })}`}
          </li>
        );
      })}
    </ol>
  );
}
