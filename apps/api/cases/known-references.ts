import type { Handle } from '../database/handle.js';
import type { Reader } from '../people/need-to-know.js';
import { mayKnow } from '../people/need-to-know.js';
import { Malformed } from '../register/answers.js';
import { lineOfCase } from './known-case.js';

/** Refuses a message that names a case its sender may not know of, as one that does not exist. */
export function checkKnown(db: Handle, reader: Reader, ...values: readonly unknown[]): void {
  const named = values.flat().filter(isCaseId);
  const unknown = named.filter((id) => {
    const line = lineOfCase(db, id);
    return line === undefined || !mayKnow(reader, line);
  });
  if (unknown.length === 0) return;
  throw new Malformed(unknown.map((id) => ({
    path: id, says: { et: 'viidatut ei ole', en: 'there is no such entry' },
  })));
}

const isCaseId = (value: unknown): value is string =>
  typeof value === 'string' && /^c_[0-9a-f]+$/.test(value);
