import type { CaseFile, Kept } from '#statechart/case-file';

/** Whether the person opened the case or said anything that is still in its file. */
export const tookPart = ({ openedBy, kept, lists }: CaseFile, person: string): boolean =>
  [{ by: openedBy }, ...Object.values<Kept>(kept), ...Object.values(lists).flat()]
    .some(({ by }) => by.person === person);
