import type { Instant } from '#calendar/instant';
import { measures } from '#measures/index';
import { rows } from '../database/prepared.js';
import type { Handle } from '../database/handle.js';

/** A time of secret cooperation; `until` is null while it lasts. */
export interface Cooperation {
  readonly from: Instant;
  readonly until?: Instant | null;
}

/** The ids of the measures that involve whom the case concerns, or whom the request names. */
const involving = (whom: 'subject' | 'recruit'): string =>
  measures.filter(({ involves }) => involves === whom).map(({ id }) => `'${id}'`).join(', ');

const begun = `SELECT effective_from AS "from", ended_at AS until FROM case_row
  WHERE effective_from IS NOT NULL AND (
    (subject = ? AND measure IN (${involving('subject')})) OR
    (measure IN (${involving('recruit')}) AND json_extract(file, '$.asked.recruit') = ?))`;

/** The cooperation of a person that cases of involvement brought about, from their beginning. */
export const involvementsOf = (db: Handle, person: string): Cooperation[] =>
  rows<Cooperation>(db, begun, person, person);

/** The one that lasts longest; of several that have not ended, the first to begin. */
export const lastCooperation = (all: readonly Cooperation[]): Cooperation | undefined =>
  [...all].sort((one, other) =>
    endOf(one) === endOf(other)
      ? one.from < other.from ? -1 : 1
      : endOf(one) > endOf(other) ? -1 : 1)[0];

// Text that sorts after every instant.
const endOf = ({ until }: Cooperation): string => until ?? '~';
