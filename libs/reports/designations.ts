import type { Instant } from '#calendar/instant';
import type { Period } from '#calendar/period';
import type { Entry } from '#trail/entry';
import { instantOf, partsOf, textOf } from './read.js';
import { eachEntry } from './strides.js';
import type { Strides } from './strides.js';
import { isBeforeEnd } from './window.js';
import type { AsOf } from './window.js';

/** A designation in the statutes (AMB-07), as the register of designations has it. */
export interface Designation {
  readonly id: string;
  readonly unit: string;
  /** The key of the provision: `37.2.1`. */
  readonly provision: string;
  readonly from: Instant;
  readonly until: Instant | null;
  /** The entry that recorded it. */
  readonly seq: number;
}

/** The designations held at some instant of the period for a power of § 37 (1) or (2). */
export function* powersHeld(
  entries: Iterable<Entry>,
  period: Period,
  asOf: AsOf,
): Strides<readonly Designation[]> {
  const held = new Map<string, Designation>();
  yield* eachEntry(entries, asOf, (entry) => {
    if (!isBeforeEnd(period, entry)) return;
    const { register, act, id } = entry.body;
    if (entry.type !== 'register.recorded' || register !== 'designations') return;
    if (act === 'record') record(held, textOf(id) ?? String(entry.seq), entry);
    if (act === 'end') end(held, entry);
  });
  return [...held.values()].filter(({ provision, from, until }) =>
    isPower(provision) && from < period.until && (until === null || until > period.from),
  );
}

// § 37 (1) and (2) with their clauses; § 37 (1¹) and (2¹) are `37.1-1` and `37.2-1`.
const isPower = (provision: string): boolean => /^37\.[12](\.\d+)?$/.test(provision);

function record(held: Map<string, Designation>, id: string, { seq, body, at }: Entry): void {
  const fields = partsOf(body['fields']);
  const [unit, provision] = [textOf(fields['unit']), textOf(fields['provision'])];
  if (unit === null || provision === null) return;
  const from = instantOf(fields['from']) ?? (at as Instant);
  held.set(id, { id, unit, provision, from, until: instantOf(fields['until']), seq });
}

function end(held: Map<string, Designation>, { body, at }: Entry): void {
  const fields = partsOf(body['fields']);
  const ended = held.get(textOf(fields['entry']) ?? '');
  if (ended === undefined) return;
  const until = instantOf(fields['at']) ?? (at as Instant);
  held.set(ended.id, { ...ended, until });
}
