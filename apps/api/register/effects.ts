import type { Instant } from '#calendar/instant';
import type { CaseFile } from '#statechart/case-file';
import type { Effect } from '#statechart/decide';
import { rows } from '../database/prepared.js';
import type { Handle } from '../database/handle.js';
import { newId } from './ids.js';
import type { LiveCase } from './rows.js';

/** A consequence of a step as its entry records it, with the ids that the tables will use. */
export type RecordedEffect =
  | {
      readonly type: 'notice'; readonly id: string; readonly to: string; readonly rule: string;
      readonly words: string; readonly due: Instant | null; readonly person: string | null;
    }
  | {
      readonly type: 'deadline'; readonly name: string; readonly due: Instant | null;
      readonly rule: string;
    }
  | {
      readonly type: 'opens'; readonly measure: string; readonly rule: string;
      readonly person: string | null; readonly finding: string;
    }
  | { readonly type: 'tells'; readonly says: string; readonly effective: Instant | null };

/** What the machine gave as data, with ids; a case is opened once for each person who needs one. */
export function recordedEffects(
  db: Handle,
  live: LiveCase,
  file: CaseFile,
  effects: readonly Effect[],
): RecordedEffect[] {
  return effects.flatMap((effect): RecordedEffect[] => {
    if (effect.type === 'opens') return openings(db, live, file, effect.params);
    if (effect.type === 'tells') {
      return [{ type: 'tells', ...effect.params, effective: file.ended?.at ?? null }];
    }
    if (effect.type === 'deadline') return [{ type: 'deadline', ...effect.params }];
    const { to, rule, words, due } = effect.params;
    const person = to === 'person' ? file.subject : null;
    return [{ type: 'notice', id: newId('o'), to, rule, words, due, person }];
  });
}

function openings(
  db: Handle,
  live: LiveCase,
  file: CaseFile,
  { measure, rule }: { readonly measure: string; readonly rule: string },
): RecordedEffect[] {
  const open = rows<{ subject: string }>(
    db, 'SELECT subject FROM case_row WHERE act = ?', live.id,
  ).map(({ subject }) => subject);
  const others = (file.lists['persons'] ?? []).map((each) => ({
    person: String(each['person']), finding: String(each['finding']),
  }));
  return [{ person: file.subject, finding: 'target' }, ...others]
    .filter(({ person }) => person !== null && !open.includes(person))
    .map((each) => ({ type: 'opens', measure, rule, ...each }));
}
