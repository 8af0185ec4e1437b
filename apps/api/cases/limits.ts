import { inWords } from '#calendar/in-words';
import type { Instant } from '#calendar/instant';
import { latestEnd } from '#measures/latest-end';
import type { LatestEnd } from '#measures/latest-end';
import type { Measure } from '#measures/measure';
import type { CaseFile } from '#statechart/case-file';
import type { Handle } from '../database/handle.js';
import { gatherFacts } from '../register/facts.js';

/** An instant no decision may pass, in words, and the provision that says so. */
const shown = (end: LatestEnd | null) => {
  if (end === null) return null;
  const { at, by, policy } = end;
  return { at, words: inWords(at), by, ...(policy === null ? {} : { policy }) };
};

export type Limit = NonNullable<ReturnType<typeof shown>>;

/** The last lawful instant of the decision in the file, null before one is taken. */
export function limitOf(measure: Measure, file: CaseFile): Limit | null {
  const decided = file.kept['decision'];
  return decided === undefined ? null : shown(latestEnd(measure, file, decided.at));
}

/** The last lawful instant of `until` were the decision taken now, by all the registers say. */
export function latestOf(
  db: Handle,
  measure: Measure,
  file: CaseFile,
  now: Instant,
): Limit | null {
  const nobody = { person: file.openedBy.person, office: 'system', unit: null } as const;
  return shown(latestEnd(measure, file, now, gatherFacts(db, file, nobody, now, {})));
}

/** Whether a decision is still to be taken: neither taken nor past. */
export const awaitsDecision = ({ kept, ended }: CaseFile): boolean =>
  kept['decision'] === undefined && ended === null;
