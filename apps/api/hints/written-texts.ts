import { measureOf } from '#measures/index';
import type { SealedText } from '#statechart/field';
import { linesWhere } from '../cases/known-case.js';
import type { CaseLine } from '../cases/known-case.js';
import type { Handle } from '../database/handle.js';
import { sightOf } from '../people/need-to-know.js';
import type { SignedIn } from '../people/signed-in.js';
import { fileOf, loadCase } from '../register/rows.js';
import type { Vault } from '../register/vault.js';
import type { Earlier, Written } from './hints.js';

// A form names such a provision in the same few words each time, and rightly so.
const notReasons: readonly string[] = ['secretsProvision'];
/** Older cases than these are not opened for a hint. */
const mostCompared = 200;

/** The reasons that a request gives, in the order of its form; what was erased is left out. */
export function writtenIn(db: Handle, vault: Vault, id: string): Written[] {
  const live = loadCase(db, id)!;
  const { asked } = fileOf(live);
  const fields = Object.entries(measureOf(live.measure.id).steps['request']?.fields ?? {});
  return fields.flatMap(([field, { kind, label }]) => {
    const sealed = asked[field] as SealedText | undefined;
    if (kind !== 'text' || sealed === undefined || notReasons.includes(field)) return [];
    const text = vault.open(db, sealed.d);
    return text === null ? [] : [{ field, label, text }];
  });
}

// The order of the trail, not of the clock: two cases may be opened at one instant.
const earlier = `id IN (SELECT id FROM case_row WHERE (unit = ? OR measure = ?)
  AND (SELECT min(seq) FROM case_entry WHERE case_id = case_row.id) <
    (SELECT min(seq) FROM case_entry WHERE case_id = ?)
  ORDER BY opened_at DESC, id LIMIT ${mostCompared})`;

/** The texts of earlier cases of the unit or the measure that the reader may read, newest first. */
export const earlierTexts = (
  db: Handle,
  vault: Vault,
  asker: SignedIn,
  { id, unit, measure }: CaseLine,
): Earlier[] =>
  linesWhere(db, earlier, [unit, measure, id])
    .filter((line) => sightOf(asker, line)?.texts === true)
    .map((line) => ({
      case: line.id, texts: writtenIn(db, vault, line.id).map(({ text }) => text),
    }));
