import type { Instant } from '#calendar/instant';
import type { Effect } from '#statechart/decide';
import type { CaseFile } from '#statechart/case-file';
import { fileOf } from './cases.js';
import { same } from './facts.js';
import type { World } from './world.js';

/** A consequence of a step as its entry records it. */
export type Recorded =
  | {
      readonly type: 'notice'; readonly id?: string; readonly to: string; readonly rule: string;
      readonly words: string; readonly due: Instant | null; readonly person: string | null;
    }
  | { readonly type: 'deadline'; readonly name: string; readonly due: Instant | null;
      readonly rule: string; }
  | { readonly type: 'opens'; readonly measure: string; readonly rule: string;
      readonly person: string | null; readonly finding: string; }
  | { readonly type: 'tells'; readonly says: string; readonly effective: Instant | null };

/** What a step brings about, as its entry has to record it; the ids of notices are the writer's. */
export function effectsOf(world: World, file: CaseFile, effects: readonly Effect[]): Recorded[] {
  return effects.flatMap((effect): Recorded[] => {
    if (effect.type === 'opens') return openings(world, file, effect.params);
    if (effect.type === 'tells') {
      return [{ type: 'tells', ...effect.params, effective: file.ended?.at ?? null }];
    }
    if (effect.type === 'deadline') return [{ type: 'deadline', ...effect.params }];
    const { to, rule, words, due } = effect.params;
    const person = to === 'person' ? file.subject : null;
    return [{ type: 'notice', to, rule, words, due, person }];
  });
}

/** Whether an entry records exactly these consequences, in this order. */
export const areRecorded = (recorded: unknown, made: readonly Recorded[]): boolean =>
  Array.isArray(recorded) && same(recorded.map(withoutId), made);

const withoutId = (effect: unknown): unknown => {
  const { id: _id, ...rest } = effect as { readonly id?: string };
  return rest;
};

/** A case is opened once for each person who is to be told. */
function openings(
  { cases }: World,
  file: CaseFile,
  { measure, rule }: { readonly measure: string; readonly rule: string },
): Recorded[] {
  const open = cases.telling(file.id).map((each) => fileOf(each).subject);
  const others = (file.lists['persons'] ?? []).map((each) => ({
    person: String(each['person']), finding: String(each['finding']),
  }));
  return [{ person: file.subject, finding: 'target' }, ...others]
    .filter(({ person }) => person !== null && !open.includes(person))
    .map((each) => ({ type: 'opens', measure, rule, ...each }));
}
