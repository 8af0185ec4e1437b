import type { Entry } from '#trail/entry';
import { isEffective, isEnded } from './cases.js';
import type { CaseLine } from './cases.js';
import type { TakenStep } from './read.js';
import { endedRow } from './rows.js';

const arrivals = new Set([
  'refused', 'foundUnlawful', 'coordinationRefused', 'permissionRefused', 'withdrawn', 'lapsed',
]);

/** The rows of `rows.ts` that an entry counts for, given its case as it stood before. */
export function rowsOf(
  { type }: Entry,
  line: CaseLine | null,
  step: TakenStep | null,
): readonly string[] {
  if (line === null) return [];
  if (type === 'case.refused') return ['refusedByRegister'];
  return step === null ? [] : [...saidRows(step, line), ...arrivedRows(step)];
}

function saidRows({ type, fields }: TakenStep, line: CaseLine): string[] {
  switch (type) {
    case 'submit':
      return [line.submitted ? 'requestedAgain' : 'requested'];
    case 'grant':
      return ['granted', `granted.${String(fields['extent'])}`];
    case 'logActivity':
      return ['activity'];
    case 'storeItem':
      return [fields['classified'] === true ? 'items.classified' : 'items.unclassified'];
    case 'identify':
      return ['persons'];
    default:
      return [];
  }
}

function arrivedRows({ from, to }: TakenStep): string[] {
  if (from === to) return [];
  if (arrivals.has(to)) return [to];
  if (isEffective(to) && !isEffective(from)) return ['begun'];
  if (!isEnded(to) || isEnded(from)) return [];
  const ending = to.slice(endedRow.length);
  return ending === '' ? ['ended'] : ['ended', `${endedRow}${ending}`];
}
