import type { Instant } from '#calendar/instant';
import type { ControllerFacts } from '#law/facts';
import type { CaseFile } from '#statechart/case-file';
import type { Handle } from '../database/handle.js';
import { authorisationsOf, entriesOf, holdsAt, officesOf } from './register-facts.js';

/** Whom the step names as controller, else who controls the cooperation, or is asked for it. */
export function controllerFacts(
  db: Handle,
  { asked, kept }: CaseFile,
  said: Readonly<Record<string, unknown>>,
  at: Instant,
): ControllerFacts | null {
  const person = said['controller'] ?? kept['controller']?.['controller'] ?? asked['controller'];
  if (typeof person !== 'string') return null;
  const held = officesOf(db, person, at);
  const serves = entriesOf(db, 'service', person).filter((each) => holdsAt(each, at));
  return {
    person,
    commander: held.some(({ office }) => office === 'commander'),
    official: serves.some((each) => each['status'] === 'official') &&
      !held.some(({ serviceman }) => serviceman),
    authorisations: authorisationsOf(db, person, at),
  };
}
