import { Graph, layout } from '@dagrejs/dagre';
import type { components } from '#openapi';

export type MachineGraph = components['schemas']['MachineGraph'];
type GraphState = MachineGraph['states'][number];

/** A state as it is drawn: its place and the states within it. */
export interface Drawn {
  readonly state: GraphState;
  readonly inner: readonly GraphState[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The arrows between two states as one line, with every step that takes it. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly steps: readonly string[];
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

/** A machine laid out, in units of its own drawing. */
export interface Laid {
  readonly width: number;
  readonly height: number;
  readonly states: readonly Drawn[];
  readonly arrows: readonly Arrow[];
}

const width = 190;
const outermost = (name: string): string => name.split('.')[0] ?? name;

/** Lays a machine out from top to bottom; states within a state are lines of its box. */
export function laidOut({ states, arrows }: MachineGraph): Laid {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'TB', nodesep: 28, ranksep: 46, marginx: 8, marginy: 8 });
  graph.setDefaultEdgeLabel(() => ({}));
  const outer = states.filter(({ parent }) => parent === null);
  for (const { name } of outer) {
    const inner = within(states, name).length;
    graph.setNode(name, { width, height: 54 + 20 * inner });
  }
  const lines = joined(arrows);
  for (const { from, to } of lines) graph.setEdge(from, to);
  layout(graph);
  const { width: w = 0, height: h = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    width: w, height: h,
    states: outer.map((state) => ({
      state, inner: within(states, state.name), ...placeOf(graph, state.name),
    })),
    arrows: lines.map((line) => ({ ...line, points: pointsOf(graph, line) })),
  };
}

const within = (states: readonly GraphState[], name: string): GraphState[] =>
  states.filter(({ parent }) => parent === name);

const placeOf = (graph: Graph, name: string) =>
  graph.node(name) as unknown as Pick<Drawn, 'x' | 'y' | 'width' | 'height'>;

const pointsOf = (graph: Graph, { from, to }: { from: string; to: string }) =>
  (graph.edge(from, to) as unknown as { points: Arrow['points'] }).points;

/** One line for all arrows between the same outer states; what stays within a state is no line. */
function joined(arrows: MachineGraph['arrows']) {
  const lines = new Map<string, { from: string; to: string; steps: string[] }>();
  for (const { from, to, step } of arrows) {
    const [start, end] = [outermost(from), outermost(to)];
    if (start === end) continue;
    const line = lines.get(`${start} ${end}`) ?? { from: start, to: end, steps: [] };
    if (!line.steps.includes(step)) line.steps.push(step);
    lines.set(`${start} ${end}`, line);
  }
  return [...lines.values()];
}
