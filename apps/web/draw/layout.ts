import { Graph, layout } from '@dagrejs/dagre';
import type { components } from '#openapi';
import { wrapped } from './wrapped.js';

export type MachineGraph = components['schemas']['MachineGraph'];
type GraphState = MachineGraph['states'][number];

/** A state as it is drawn: its words in lines, its place, and the states within it. */
export interface Drawn {
  readonly name: string;
  readonly final: boolean;
  readonly lines: readonly string[];
  readonly inner: readonly { readonly name: string; readonly lines: readonly string[] }[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The arrows between two states as one line, with the words of the steps that take it. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly lines: readonly string[];
  readonly points: readonly Point[];
  /** Where its words stand; null where it has none. */
  readonly at: Point | null;
}

/** A machine laid out, in units of its own drawing. */
export interface Laid {
  readonly width: number;
  readonly height: number;
  readonly states: readonly Drawn[];
  readonly arrows: readonly Arrow[];
}

/** What is written on the drawing. */
export interface Writing {
  readonly stateWords: (name: string) => string;
  /** The words of a step; null for what is said by nobody. */
  readonly stepWords: (step: string) => string | null;
}

/**
 * Sizes of the drawing: letters in a line, heights of a line of a state, within it, of an
 * arrow.
 */
export const sizes = { letters: 25, title: 18, inner: 17, label: 15, pad: 12 } as const;
const boxWidth = 208;
const labelLetters = 16;
const most = 2;

/** The outermost state that a state lies in. */
export const outermost = (name: string): string => name.split('.')[0] ?? name;

/** Lays a machine out from top to bottom; states within a state are lines of its box. */
export function laidOut({ states, arrows }: MachineGraph, writing: Writing): Laid {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'TB', nodesep: 18, edgesep: 8, ranksep: 32, marginx: 10, marginy: 10 });
  const boxes = states.filter(({ parent }) => parent === null)
    .map((state) => boxOf(state, states, writing));
  for (const { name, width, height } of boxes) graph.setNode(name, { width, height });
  const lines = joined(arrows, writing);
  for (const { from, to, lines: words } of lines) {
    graph.setEdge(from, to, { ...labelOf(words), weight: weightOf(boxes, from, to) });
  }
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    width, height,
    states: boxes.map((box) => ({ ...box, ...placeOf(graph, box.name) })),
    arrows: lines.map((line) => ({ ...line, ...wayOf(graph, line) })),
  };
}

function boxOf({ name, final }: GraphState, states: readonly GraphState[], writing: Writing) {
  const write = (state: string) => wrapped(writing.stateWords(state), sizes.letters);
  const lines = write(name);
  const inner = states.filter(({ parent }) => parent === name)
    .map((state) => ({ name: state.name, lines: write(state.name) }));
  const within = inner.reduce((sum, each) => sum + each.lines.length, 0);
  const height = 2 * sizes.pad + sizes.title * lines.length - 4 +
    (within === 0 ? 0 : 6 + sizes.inner * within);
  return { name, final, lines, inner, width: boxWidth, height };
}

/** dagre keeps room for the words of an arrow beside its line. */
const labelOf = (lines: readonly string[]) => (lines.length === 0 ? {} : {
  width: Math.max(...lines.map(({ length }) => length)) * 6.4 + 8,
  height: lines.length * sizes.label + 4, labelpos: 'c',
});

/** The way in the order of the drawing is kept straight; ends aside may lie where there is room. */
function weightOf(boxes: readonly { name: string; final: boolean }[], from: string, to: string) {
  const place = (name: string) => boxes.findIndex((box) => box.name === name);
  const last = boxes.findLastIndex(({ final }) => final);
  const aside = boxes[place(to)]!.final && place(to) !== last;
  if (aside || place(to) < place(from)) return 1;
  return place(to) === place(from) + 1 ? 20 : 8;
}

const placeOf = (graph: Graph, name: string) => {
  const { x, y } = graph.node(name) as unknown as Point;
  return { x, y };
};

function wayOf(graph: Graph, { from, to, lines }: { from: string; to: string; lines: string[] }) {
  const { points, x, y } = graph.edge(from, to) as unknown as Point & { points: Point[] };
  return { points, at: lines.length === 0 ? null : { x, y } };
}

/** One line for all arrows between the same outer states; what stays within a state is no line. */
function joined(arrows: MachineGraph['arrows'], { stepWords }: Writing) {
  const lines = new Map<string, { from: string; to: string; steps: Set<string> }>();
  for (const { from, to, step } of arrows) {
    const [start, end] = [outermost(from), outermost(to)];
    if (start === end) continue;
    const line = lines.get(`${start} ${end}`) ?? { from: start, to: end, steps: new Set() };
    line.steps.add(step);
    lines.set(`${start} ${end}`, line);
  }
  return [...lines.values()].map(({ from, to, steps }) => ({
    from, to, lines: written([...new Set([...steps].flatMap((step) => stepWords(step) ?? []))]),
  }));
}

/** The first steps of an arrow in lines, and how many more there are; the list names them all. */
function written(labels: readonly string[]): string[] {
  const lines = labels.slice(0, most).flatMap((label) => wrapped(label, labelLetters));
  return labels.length > most ? [...lines, `+${labels.length - most}`] : lines;
}
