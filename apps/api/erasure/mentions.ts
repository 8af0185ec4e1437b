import type { Handle } from '../database/handle.js';
import { first, rows, run } from '../database/prepared.js';
import { entryOf } from '../register/register-facts.js';
import type { Vault } from '../register/vault.js';
import { casesConcerning } from './concerned.js';

/**
 * Takes away what others put away for themselves about a person: a draft or a saved search in which
 * stands the name, the code or the id of the person, or the id of a case of which he or she is the
 * subject.
 * They are named in no entry, so that nothing has to prove it; to be called before the keys go.
 * Answers the bytes that were taken away.
 */
export function forgetMentions(db: Handle, vault: Vault, person: string): Buffer[] {
  const sought = wordsFor(db, vault, person);
  const taken: string[] = [];
  const mentions = (datum: string): boolean => {
    const text = vault.open(db, datum)?.normalize('NFC').toLocaleLowerCase('et') ?? '';
    return sought.some((word) => text.includes(word));
  };
  for (const { datum, name } of rows<{ datum: string; name: string }>(
    db, 'SELECT datum, name FROM draft',
  )) {
    const names = sought.some((word) => name.toLocaleLowerCase('et').includes(word));
    if (!names && !mentions(datum)) continue;
    run(db, 'DELETE FROM draft WHERE datum = ?', datum);
    taken.push(datum);
  }
  for (const { datum } of rows<{ datum: string }>(db, 'SELECT query AS datum FROM saved_filter')) {
    if (!mentions(datum)) continue;
    run(db, 'DELETE FROM saved_filter WHERE query = ?', datum);
    taken.push(datum);
  }
  return taken.map((datum) => discarded(db, vault, datum));
}

function discarded(db: Handle, vault: Vault, datum: string): Buffer {
  const { bytes } = first<{ bytes: Buffer }>(db, 'SELECT bytes FROM datum WHERE id = ?', datum)!;
  vault.discard(db, datum);
  return bytes;
}

/** The words by which a text is known to be about the person; none of them is a short one. */
function wordsFor(db: Handle, vault: Vault, person: string): string[] {
  const entry = entryOf(db, 'people', person);
  const texts = [entry?.['name'], entry?.['code']] as ({ readonly d: string } | undefined)[];
  const opened = texts.map((text) => (text === undefined ? null : vault.open(db, text.d)));
  const cases = casesConcerning(db, person).filter(({ subject }) => subject === person)
    .map(({ id }) => id);
  return [person, ...cases, ...opened]
    .flatMap((word) => word?.normalize('NFC').toLocaleLowerCase('et').trim() ?? [])
    .filter((word) => word.length > 3);
}
