import { measureOf } from '#measures/index';
import type { Cast } from '#measures/story';
import type { Walker } from './scene.js';

/** What a walker says next, and who says it. */
export interface Saying {
  readonly who: Cast;
  readonly type: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/**
 * The request of M14's story that ends well, so that it asks what the law asks, with the ids behind
 * the names of the story.
 */
export function requestWith(names: ReadonlyMap<string, string>): Saying['fields'] {
  const story = measureOf('M14').stories.find(({ id }) => id === 'm14-to-its-term')!;
  const said = story.lines.find(
    (line) => 'says' in line && line.says === 'request',
  ) as { readonly with: Saying['fields'] };
  return Object.fromEntries(
    Object.entries(said.with).map(([name, value]) => [name, names.get(String(value)) ?? value]),
  );
}

const circle: readonly Saying[] = [
  { who: 'requester', type: 'request', fields: {} },
  { who: 'requester', type: 'submit', fields: {} },
  {
    who: 'legalOfficer', type: 'findLawful',
    fields: { reasons: 'Nõusolek on kehtiv ja nimetab toimingut; üksus on määratud.' },
  },
  {
    who: 'commander', type: 'returnForChanges',
    fields: { reasons: 'Palun täpsustada, miks leebemad võimalused ei sobi.' },
  },
];

/** The people who walk. */
export const walking: readonly Cast[] = [...new Set(circle.map(({ who }) => who))];

/**
 * The next step of a circle that the law lets a case walk for ever: asked, submitted, found lawful,
 * returned for changes. Six texts are sealed in four steps, and every gate of the request is asked.
 */
export function next({ steps, request }: Walker): Saying {
  const saying = circle[steps % circle.length]!;
  return saying.type === 'request' ? { ...saying, fields: request } : saying;
}
