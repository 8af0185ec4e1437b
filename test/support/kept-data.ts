// What acts on personal data say when everything about them is in order.
import type { Scene } from '../faults/scene.js';
import { record } from '../faults/scene.js';

type Fields = Readonly<Record<string, unknown>>;

/** A datum kept of the case, with the fields that a spec changes. */
export const aDatum = (of: string, more: Fields = {}): Fields => ({
  case: of, kind: 'personal', carrier: 'datum', content: 'Kohtus kolm korda sama isikuga.',
  place: 'Teabetoimik 4/21', collectedAt: '2021-01-04T07:00:00.000Z', limb: 'task',
  reasons: 'Ülesanne kestab.', nextReview: '2021-07-01T06:00:00.000Z', origin: 'own', ...more,
});

/** The same, recorded by the records officer; answers the id of the entry. */
export const keptDatum = async (scene: Scene, of: string, more: Fields = {}): Promise<string> =>
  (await record(scene, 'recordsOfficer', 'items', 'record', aDatum(of, more))).id;

/** What the second pair of eyes says of a deletion. */
export const verification = {
  copies: 'Koopiaid ei tehtud.', proof: 'Otsing toimikust ei andnud tulemust.',
} as const;

/** A request of the cooperating person to see their data. */
export const aRequest = (person: string): Fields => ({
  person, receivedAt: '2021-01-04T06:00:00.000Z', asked: ['1', '5'], letter: 'Kiri 8-1/12',
});

/** A restriction of a right on that request. */
export const aRestriction = (request: string, more: Fields = {}): Fields => ({
  request, right: '1', ground: '1', task: 'Operatsiooni üksuse kaitse.',
  reasons: 'Vastus paljastaks allika.', context: 'intelligence',
  until: '2021-06-01T06:00:00.000Z', ...more,
});

/** The register act by somebody of the cast, as the rules that refuse it. */
export const refusedBy = async (
  scene: Scene, ...[who, register, act, fields]: Parameters<typeof record> extends
    [Scene, ...infer Rest] ? Rest : never
): Promise<string[]> => {
  const outcome = await record(scene, who, register, act, fields);
  return outcome.done ? [] : outcome.refusals.map(({ rule }) => rule);
};
