import { measures } from '#measures/index';
import { outline } from '#statechart/outline';
import { sightOf } from '../people/need-to-know.js';
import type { Knowable, Reader } from '../people/need-to-know.js';

/** Every case; those of these units alone; or some that must each be asked for. */
export type Reach = 'all' | 'some' | { readonly units: readonly string[] };

/**
 * How far a reader's need to know reaches, so that a list may leave the rest to the database. It is
 * asked of the one place that knows: whoever may read what the least known case of all holds may
 * read every case, and whoever may know of no case in another unit only looks at the own ones.
 */
export function reachOf(reader: Reader): Reach {
  if (measures.every(({ id }) => sightOf(reader, leastKnown(id))?.content === true)) return 'all';
  if (elsewhere(reader.person).some((known) => sightOf(reader, known) !== null)) return 'some';
  return { units: reader.offices.flatMap(({ unit }) => (unit === null ? [] : [unit])) };
}

/** Another unit's case in the state, as yet unknown to anybody outside. */
const inState = (measure: string, state: string): Knowable => ({
  measure, state, unit: '', decider: null, checked: false, noticesTo: [],
});

const leastKnown = (measure: string): Knowable => inState(measure, statesOf(measure)[0]!);

/** Another unit's cases in every state, each as widely known as it may become. */
const elsewhere = (person: string): Knowable[] =>
  measures.flatMap(({ id }) => statesOf(id).map((state) => ({
    ...inState(id, state), decider: person, checked: true, noticesTo: everyAddressee,
  })));

const everyAddressee = ['kapo', 'minister', 'person', 'court', 'commander'];

const innermost = new Map(measures.map(({ id, machine }) => {
  const names = outline(machine).states.map(({ state }) => state);
  return [id as string, names.filter((name) => !names.some((each) => each.startsWith(`${name}.`)))];
}));

const statesOf = (measure: string): readonly string[] => innermost.get(measure)!;
