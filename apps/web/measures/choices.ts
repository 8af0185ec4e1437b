import type { components } from '#openapi';
import { api } from '../call/client.js';
import type { Option } from '../ui/index.js';
import { useSaid } from '../words/room-words.js';
import { estonianOrder } from '../words/times.js';

type Measure = components['schemas']['Measure'];
type GraphState = components['schemas']['GraphState'];

const kept = { staleTime: Infinity };

function useMeasures(): readonly Measure[] {
  return api.useQuery('get', '/api/measures', {}, kept).data?.measures ?? [];
}

/** Every measure there is, in the order of the Act. */
export function useMeasureOptions(): Option[] {
  const said = useSaid();
  return useMeasures().map(({ id, section, title }) => ({
    value: id, label: `${section} · ${said(title)}`,
  }));
}

/** Every unit, in Estonian order. */
export function useUnitOptions(): Option[] {
  const said = useSaid();
  const params = { path: { to: 'unit' as const } };
  const { data } = api.useQuery('get', '/api/references/{to}', { params }, kept);
  return (data?.items ?? []).map(({ id, label }) => ({ value: id, label: said(label) }))
    .sort((one, other) => estonianOrder(one.label, other.label));
}

/**
 * The states a case may be in: all of the chosen measure, else the outermost of every measure. A
 * name that measures say in different words is shown in the words that most of them use.
 */
export function useStateOptions(chosen: string | undefined): Option[] {
  const said = useSaid();
  const measures = useMeasures();
  const of = measures.find(({ id }) => id === chosen);
  const states = of === undefined ? outermost(measures) : of.machine.states;
  return states.map(({ name, parent, words }) => {
    const label = words === null ? name : said(words);
    return { value: name, label: parent === null ? label : `– ${label}` };
  });
}

function outermost(measures: readonly Measure[]): GraphState[] {
  const all = measures.flatMap(({ machine }) => machine.states)
    .filter(({ parent }) => parent === null);
  const names = [...new Set(all.map(({ name }) => name))];
  return names.map((name) => usual(all.filter((state) => state.name === name)));
}

function usual(states: readonly GraphState[]): GraphState {
  const times = (one: GraphState) =>
    states.filter(({ words }) => words?.et === one.words?.et).length;
  return states.reduce((best, each) => (times(each) > times(best) ? each : best));
}
