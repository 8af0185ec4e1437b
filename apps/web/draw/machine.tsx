import { useEffect, useId, useMemo, useRef } from 'react';
import type { components } from '#openapi';
import { Fold } from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import type { Words } from '../words/room-words.js';
import { Arrows } from './arrows.js';
import { Box } from './box.js';
import { laidOut, outermost } from './layout.js';
import type { Laid, MachineGraph } from './layout.js';
import styles from './machine.module.css';
import { StatesList } from './states-list.js';
import { drawWords } from './words.js';

type Steps = readonly Pick<components['schemas']['MeasureStep'], 'type' | 'label'>[];

interface MachineProps {
  readonly graph: MachineGraph;
  /** The state the case is in, `effective.running`; null for a machine without a case. */
  readonly now?: string | null;
  /** States the case has been in, in the order it came to them. */
  readonly passed?: Iterable<string>;
  /** The steps of the measure: their words stand on the arrows. */
  readonly steps?: Steps;
}

const nowhere: readonly string[] = [];
const unsaid: Steps = [];

/** The machine as the register enforces it, with the present state lit and the way ticked. */
export function Machine({ graph, now = null, passed = nowhere, steps = unsaid }: MachineProps) {
  const say = useWords(drawWords);
  const writing = useWriting(graph, steps);
  const laid = useMemo(() => laidOut(graph, writing), [graph, writing]);
  const way = useMemo(() => [...passed], [passed]);
  const label = now === null ? say('machine')
    : say('machineNow', { state: writing.stateWords(now) });
  const heads = useId();
  const scroll = useInView(laid, now);
  const [width, height] = [Math.ceil(laid.width), Math.ceil(laid.height)];
  return (
    <figure className={styles['figure']}>
      <div className={styles['scroll']} role="group" aria-label={label} tabIndex={0} ref={scroll}>
        <svg role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`} width={width}
          height={height}>
          <Arrows arrows={laid.arrows} way={way} heads={heads} />
          {laid.states.map((drawn) => (
            <Box key={drawn.name} drawn={drawn} now={now} way={way} />
          ))}
        </svg>
      </div>
      {now !== null && <figcaption className={styles['key']}>{say('key')}</figcaption>}
      <Fold title={say('asList')}>
        <StatesList graph={graph} writing={writing} now={now} way={way} />
      </Fold>
    </figure>
  );
}

/** What is written on the drawing, in the language of the reader. */
function useWriting(graph: MachineGraph, steps: Steps) {
  const said = useSaid();
  const say = useWords(drawWords);
  return useMemo(() => {
    const states = new Map(graph.states.map(({ name, words }) => [name, words]));
    const labels = new Map<string, Words>(steps.map(({ type, label }) => [type, label]));
    const spoken = (words: Words | null | undefined) => (words ? said(words) : null);
    return {
      stateWords: (name: string) => spoken(states.get(name)) ?? name,
      // What no step of the measure says, the clock does.
      stepWords: (step: string) =>
        (steps.length === 0 ? null : spoken(labels.get(step)) ?? say('clock')),
    };
  }, [graph, steps, said, say]);
}

/** Brings the present state into view, where the drawing is larger than its place. */
function useInView({ states }: Laid, now: string | null) {
  const scroll = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const here = now === null ? undefined : states.find(({ name }) => name === outermost(now));
    const box = scroll.current;
    if (here === undefined || box === null) return;
    box.scrollLeft = here.x - box.clientWidth / 2;
    box.scrollTop = here.y - box.clientHeight / 2;
  }, [states, now]);
  return scroll;
}
