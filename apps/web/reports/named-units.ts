import type { Words } from '../words/room-words.js';

interface Unit {
  readonly id: string;
  readonly name: string;
}

/** Words of a report, which has units by their id, with the names that stand beside it. */
export const withNames = (units: readonly Unit[]) => ({ et, en }: Words): Words => {
  const named = (text: string) =>
    units.reduce((so, { id, name }) => so.replaceAll(id, name), text);
  return { et: named(et), en: named(en) };
};
