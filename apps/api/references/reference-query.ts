import type { RegisterName } from '#registers/schemas';
import { registerTitles } from '#registers/titles';
import { choice, optional, reference } from '#statechart/field';
import { faultsOf } from '../http/read-message.js';
import { Malformed } from '../register/answers.js';
import type { ReferenceQuery } from './reference.js';

/** By what references may be narrowed, as the address carries it. */
export const referenceQueryFields = {
  q: { kind: 'text', label: { et: 'Otsing', en: 'Search' }, most: 100, optional: true },
  code: { kind: 'text', label: { et: 'Isikukood', en: 'Personal code' }, most: 64, optional: true },
  unit: optional(reference({ et: 'Struktuuriüksus', en: 'Unit' }, 'unit')),
  person: optional(reference({ et: 'Isik', en: 'Person' }, 'person')),
  register: optional(choice({ et: 'Register', en: 'Register' }, registerTitles)),
} as const;

/**
 * The query in an address. Letters of a name need not stand there, where they could be logged on
 * the way: the header `Volitus-Search` carries them as well, percent-encoded.
 */
export function referenceQueryIn(
  query: Readonly<Record<string, unknown>>,
  search: string | undefined,
): ReferenceQuery {
  const said = { ...query, ...(search === undefined ? {} : { q: decoded(search) }) };
  const faults = faultsOf(referenceQueryFields, said);
  if (faults.length > 0) throw new Malformed(faults);
  const { q = '', code = null, unit = null, person = null, register = null } =
    said as Partial<Record<keyof ReferenceQuery, string>>;
  return { q, code, unit, person, register: register as RegisterName | null };
}

function decoded(search: string): string {
  try {
    return decodeURIComponent(search);
  } catch {
    throw new Malformed([{
      path: 'Volitus-Search',
      says: { et: 'protsentkodeeritud UTF-8', en: 'percent-encoded UTF-8' },
    }]);
  }
}
