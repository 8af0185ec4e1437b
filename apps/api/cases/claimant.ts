import { nameOf } from '../people/names.js';
import type { Sight } from '../people/need-to-know.js';
import { claimOn } from '../register/claim-rows.js';
import type { LiveCase } from '../register/rows.js';
import { fileOf } from '../register/rows.js';
import type { ListViewing } from './case-summary.js';
import type { StepView } from './step-views.js';
import { isWork } from './taking-back.js';

/** Who works on the case, as far as the reader may know; null where nobody does. */
export function claimantOf(
  { db, vault, asker }: Pick<ListViewing, 'db' | 'vault' | 'asker'>,
  sight: Sight,
  id: string,
) {
  const person = claimOn(db, id)?.person;
  if (person === undefined) return null;
  const own = person === asker.person;
  if (!own && !sight.content) return null;
  return { person, name: own || sight.names ? nameOf(db, vault, person) : null };
}

/** Whether the reader could take the case up as it stands, or end the claim on it. */
export function claimability(
  { db, asker }: Pick<ListViewing, 'db' | 'asker'>,
  live: LiveCase,
  steps: readonly StepView[],
) {
  const claim = claimOn(db, live.id);
  const { unit } = fileOf(live);
  const over = asker.offices.some((held) =>
    held.office === 'commander' || (held.office === 'unitCommander' && held.unit === unit));
  return {
    mayClaim: claim === undefined && steps.some((step) => step.allowed && isWork(step)),
    mayRelease: claim !== undefined && (claim.person === asker.person || over),
  };
}
