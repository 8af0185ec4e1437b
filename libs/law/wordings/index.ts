import { kks20200605 } from './kks-2020-06-05.js';
import type { Wording } from './wording.js';

/** Every wording the register knows, oldest first; a later one is a file and a line here. */
export const wordings: readonly Wording[] = [kks20200605];

/** The wording a new case is opened under. */
export const seedWording: Wording = kks20200605;

/** The wording a case was opened under; throws on an id the register does not know. */
export function wordingOf(id: string): Wording {
  const wording = wordings.find((known) => known.id === id);
  if (!wording) throw new RangeError(`Unknown wording of the Act: ${id}`);
  return wording;
}
