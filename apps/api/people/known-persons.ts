import type { Instant } from '#calendar/instant';
import { measureOf, measures } from '#measures/index';
import type { CaseFile } from '#statechart/case-file';
import { rows } from '../database/prepared.js';
import type { Handle } from '../database/handle.js';
import type { Held } from './signed-in.js';

/** Whether the reader may know who a person is. */
export type Knows = (person: string) => boolean;

const naming = measures.filter(({ knownTo }) => knownTo !== undefined).map(({ id }) => id);

const involving = `SELECT measure, file FROM case_row
  WHERE subject = ? AND effective_from IS NOT NULL
    AND measure IN (${naming.map(() => '?').join(', ')})`;

/**
 * § 37¹ (2): who a person involved in secret cooperation is, only those named in his or her cases
 * may know, and the Commander who controls them all; of everybody else the reader's office decides.
 */
export function knowsOf(
  db: Handle,
  { person: reader, offices }: { readonly person: string; readonly offices: readonly Held[] },
  now: Instant,
): Knows {
  const asked = new Map<string, boolean>();
  const commands = offices.some(({ office }) => office === 'commander');
  return (person) => {
    const known = asked.get(person) ?? (commands || isNamed(db, reader, person, now));
    asked.set(person, known);
    return known;
  };
}

function isNamed(db: Handle, reader: string, person: string, now: Instant): boolean {
  const cases = rows<{ measure: string; file: string }>(db, involving, person, ...naming);
  return cases.length === 0 || cases.some(({ measure, file }) =>
    measureOf(measure).knownTo?.(JSON.parse(file) as CaseFile, now).includes(reader));
}
