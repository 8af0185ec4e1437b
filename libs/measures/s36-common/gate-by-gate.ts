import type { Instant } from '#calendar/instant';
import type { Story, StoryLine } from '../story.js';
import { said } from './said.js';
import type { Given } from './said.js';

const weighed = {
  necessity: 'Ilma selleta ei saa piirkonnas asuda.',
  rightsAffected: ['property'],
  proportionality: 'Lepingupooltele tasutakse turuhinda.',
  milderMeans: 'Avalikud allikad ei kirjelda tegelikku seisu.',
} as const;

/** What tells one measure's story from another's. */
export interface GateByGate {
  readonly measure: `M${number}`;
  /** `YYYY-MM-DD` (UTC), in the morning of which all of it is said. */
  readonly day: string;
  readonly reasons: string;
  /** The rules that refuse a request that says nothing. */
  readonly empty: readonly string[];
  /** What is asked for one after the other, and the rules that refuse it. */
  readonly clauses: readonly (readonly [request: Given, refused: readonly string[]])[];
}

/**
 * The story of a measure abroad (§ 37 (2)) in which a unit that is not designated asks clause by
 * clause, and each clause lacks what it needs.
 */
export function gateByGate({ measure, day, reasons, empty, clauses }: GateByGate): Story {
  const at = (minute: number) =>
    `${day}T07:${String(minute).padStart(2, '0')}:00.000Z` as Instant;
  const asks = ([request, refused]: GateByGate['clauses'][number], place: number): StoryLine[] => [
    said(at(12 + 2 * place), 'authorisedCommander', 'request', 'drafted', request),
    said(at(13 + 2 * place), 'authorisedCommander', 'submit', refused),
  ];
  const whole = clauses.map(([request, refused], place) =>
    [place === 0 ? { reasons, ...weighed, ...request } : request, refused] as const);
  return {
    id: `${measure.toLowerCase()}-gate-by-gate`,
    title: {
      et: 'Määramata üksus küsib punkt punkti järel; igaühel puudub nõutav',
      en: 'A unit not designated asks clause by clause; each lacks what it needs',
    },
    lines: [
      {
        at: at(0), who: 'authorisedCommander', opens: measure,
        unit: '#authorisedUnit', as: 'case',
      },
      said(at(10), 'authorisedCommander', 'submit', empty),
      ...whole.flatMap(asks),
      said(at(30), 'authorisedCommander', 'withdraw', 'withdrawn', {
        reasons: 'Taotluse esitab määratud üksus.',
      }),
    ],
  };
}
