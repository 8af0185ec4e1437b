import { Provision } from '../ui/index.js';
import { useWords } from '../words/room-words.js';
import type { MachineGraph, Writing } from './layout.js';
import { isIn, wasIn } from './standing.js';
import { drawWords } from './words.js';

interface ListProps {
  readonly graph: MachineGraph;
  readonly writing: Writing;
  readonly now: string | null;
  readonly way: readonly string[];
}

/** The drawing as a list: every state with its provision, and what leads on from it. */
export function StatesList(props: ListProps) {
  const { graph: { states } } = props;
  return (
    <ol>
      {states.filter(({ parent }) => parent === null).map(({ name }) => (
        <State key={name} name={name} {...props} />
      ))}
    </ol>
  );
}

function State({ name, ...props }: ListProps & { readonly name: string }) {
  const say = useWords(drawWords);
  const { graph, writing, now, way } = props;
  const { by } = graph.states.find((state) => state.name === name)!;
  const inner = graph.states.filter(({ parent }) => parent === name);
  const here = isIn(name, now);
  return (
    <li {...(here ? { 'aria-current': 'step' as const } : {})}>
      {writing.stateWords(name)}{by !== null && <> (<Provision by={by} />)</>}
      {here ? ` · ${say('here')}` : wasIn(name, way) && ` · ${say('passed')}`}
      <ul>
        {inner.map((state) => <State key={state.name} {...props} name={state.name} />)}
        {onwardFrom(name, props).map((words) => <li key={words}>{words}</li>)}
      </ul>
    </li>
  );
}

/** Each step with the states it leads to from here; what changes no state is left out. */
function onwardFrom(name: string, { graph, writing }: ListProps): readonly string[] {
  const arrows = graph.arrows.filter(({ from, to }) => from === name && to !== name);
  const lines = arrows.map(({ step, to }) => {
    const words = writing.stepWords(step);
    return words === null ? `→ ${writing.stateWords(to)}` : `${words} → ${writing.stateWords(to)}`;
  });
  return [...new Set(lines)];
}
