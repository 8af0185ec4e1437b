import type { House } from '../house.js';
import { actingIn } from '../people/acting.js';
import type { Sight } from '../people/need-to-know.js';
import type { SignedIn } from '../people/signed-in.js';
import { project } from '../register/projection.js';
import { fileOf, loadCase } from '../register/rows.js';
import { knownCase } from './known-case.js';

/**
 * § 36 (3) 3): reading a case is an entry of its own, written before anything is shown. The case is
 * first brought up to now, so that what is read is what the Act says at this instant.
 */
export function recordReading(
  { store, register }: House,
  asker: SignedIn,
  id: string,
  what: 'view' | 'timeline' | 'questions' | 'hints',
): Promise<Sight> {
  return store.write((tx) => {
    const [line, sight] = knownCase(tx.db, id, asker);
    register.advance(tx, id);
    const { measure, unit, subject, wording } = fileOf(loadCase(tx.db, id)!);
    const { office } = actingIn(asker, { unit: line.unit });
    project(tx.db, tx.append({
      type: 'case.read', at: tx.now, actor: asker.person, office, unit, case: id, measure, subject,
      rules: wording, body: { what },
    }));
    return sight;
  });
}
