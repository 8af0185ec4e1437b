import { parseEntry } from '#trail/entry';
import type { House } from '../house.js';
import { rows } from '../database/prepared.js';
import { actingIn } from '../people/acting.js';
import type { Sight } from '../people/need-to-know.js';
import type { SignedIn } from '../people/signed-in.js';
import { project } from '../register/projection.js';
import { fileOf, loadCase } from '../register/rows.js';
import type { Transaction } from '../store/store.js';
import { knownCase } from './known-case.js';

type Read = 'view' | 'timeline' | 'questions' | 'hints';

/**
 * § 36 (3) 3): reading a case is an entry of its own, written before anything is shown. The case is
 * first brought up to now, so that what is read is what the Act says at this instant. A page that
 * looks again by itself at what stands on it unchanged is still the same reading.
 */
export function recordReading(
  { store, register }: House,
  asker: SignedIn,
  id: string,
  what: Read,
): Promise<Sight> {
  return store.write((tx) => {
    const [line, sight] = knownCase(tx.db, id, asker);
    register.advance(tx, id);
    if (asker.background === true && isSameReading(tx, asker, id, what)) return sight;
    const { measure, unit, subject, wording } = fileOf(loadCase(tx.db, id)!);
    const { office } = actingIn(asker, { unit: line.unit });
    project(tx.db, tx.append({
      type: 'case.read', at: tx.now, actor: asker.person, office, unit, case: id, measure, subject,
      rules: wording, body: { what },
    }));
    return sight;
  });
}

const hour = 3_600_000;
const latest = `SELECT entry.bytes FROM case_entry JOIN entry USING (seq)
  WHERE case_id = ? ORDER BY seq DESC LIMIT 200`;

/** Whether they read the same within the hour, and nothing but readings happened since. */
function isSameReading({ db, now }: Transaction, { person }: SignedIn, id: string, what: Read) {
  for (const { bytes } of rows<{ bytes: Buffer }>(db, latest, id)) {
    const { type, actor, at, body } = parseEntry(bytes);
    if (type !== 'case.read') return false;
    if (actor === person && body['what'] === what) return Date.parse(now) - Date.parse(at) < hour;
  }
  return false;
}
