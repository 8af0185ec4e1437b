import type { Cast } from '#measures/story';
import type { Walker } from './scene.js';

/** What a walker says next, and who says it. */
export interface Saying {
  readonly who: Cast;
  readonly type: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

const request = {
  purpose: '36-1-2',
  aim: 'reliability',
  reasons: 'Kaastöötaja teated on kahel korral osutunud ebatäpseks.',
  necessity: 'Teabe usaldusväärsust ei saa teisiti enne operatsiooni kontrollida.',
  rightsAffected: ['privateLife'],
  proportionality: 'Jälgitakse vaid kokkulepitud kohtumisi, eraelu muus osas ei puudutata.',
  milderMeans: 'Korduv vestlus ja avalikud allikad ei andnud vastust.',
} as const;

const circle: readonly Saying[] = [
  { who: 'requester', type: 'request', fields: request },
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
export function next({ steps, consent }: Pick<Walker, 'steps' | 'consent'>): Saying {
  const saying = circle[steps % circle.length]!;
  return saying.type === 'request'
    ? { ...saying, fields: { ...saying.fields, consent } }
    : saying;
}
