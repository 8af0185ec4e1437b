import type { Kept } from '#statechart/case-file';
import { keeping } from '#statechart/keeping';
import { parseEntry } from '#trail/entry';
import { rows } from '../database/prepared.js';
import type { Handle } from '../database/handle.js';
import type { LiveCase } from '../register/rows.js';

// Canonical entries have no space, and a quote within a text is escaped: only the type itself fits.
const steps = `SELECT entry.bytes FROM case_entry JOIN entry USING (seq) WHERE case_id = ?
  AND instr(entry.bytes, CAST('"type":"case.step"' AS BLOB)) > 0 ORDER BY seq`;

/**
 * Which step left what is kept in the case under a name, as its entries tell; null where no person
 * said it.
 */
export function stepsThatLeft(db: Handle, { id, measure }: LiveCase) {
  const names = keeping(measure.machine);
  const said = rows<{ bytes: Buffer }>(db, steps, id)
    .map(({ bytes }) => parseEntry(bytes))
    .map(({ at, actor, body }) => ({ at, actor, type: (body['step'] as { type: string }).type }));
  return (name: string, { at, by }: Kept): string | null =>
    said.find((step) => step.at === at && step.actor === by.person &&
      names.get(step.type)?.includes(name) === true)?.type ?? null;
}
