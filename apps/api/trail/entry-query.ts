import { optional } from '#statechart/field';
import { faultsOf } from '../http/read-message.js';
import { Malformed } from '../register/answers.js';

const mostEntries = 200;

const short = (et: string, en: string, most: number) =>
  optional({ kind: 'text', label: { et, en }, most } as const);

/** By what the entries of the trail may be asked for, as the address carries it. */
export const entryQueryFields = {
  from: short('Alates kandest', 'From entry', 15),
  to: short('Kuni kandeni', 'To entry', 15),
  before: short('Enne kannet', 'Before entry', 15),
  type: short('Liik', 'Type', 80),
  case: short('Menetlus', 'Case', 80),
  actor: short('Tegija', 'Actor', 80),
} as const;

/** Which entries: those from `from` to `to`, or the newest before `before` that fit. */
export type EntryQuery =
  | { readonly newest: false; readonly from: number; readonly to: number }
  | {
      readonly newest: true; readonly from: number; readonly before: number;
      readonly type: string | null; readonly case: string | null; readonly actor: string | null;
    };

/**
 * The query in an address; throws Malformed for what it cannot be. Whoever asks for a type, a case,
 * an actor or what came before an entry is answered the newest first.
 */
export function entryQueryIn(query: Readonly<Record<string, unknown>>): EntryQuery {
  const faults = faultsOf(entryQueryFields, { ...query });
  if (faults.length > 0) throw new Malformed(faults);
  const { from = '0', to, before, type, case: of, actor } = query as Record<string, string>;
  const start = placeIn('from', from);
  const end = to === undefined ? null : placeIn('to', to);
  if ([before, type, of, actor].every((each) => each === undefined)) {
    return { newest: false, from: start, to: Math.min(end ?? Infinity, start + mostEntries) };
  }
  const last = before === undefined ? Infinity : placeIn('before', before);
  return {
    newest: true, from: start, before: Math.min(end ?? Infinity, last),
    type: type ?? null, case: of ?? null, actor: actor ?? null,
  };
}

/** The number of an entry; throws Malformed for what is none. */
export function placeIn(path: string, value: unknown): number {
  if (typeof value === 'string' && /^\d{1,15}$/.test(value)) return Number(value);
  throw new Malformed([{
    path, says: { et: 'kande number alates nullist', en: 'the number of an entry, from 0' },
  }]);
}
