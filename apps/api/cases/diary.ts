import { inWords } from '#calendar/in-words';
import type { Instant } from '#calendar/instant';
import { citationOf } from '#law/citation';
import type { RuleId } from '#law/citation';
import type { Words } from '#law/words';
import { measureOf } from '#measures/index';
import { deadlineWords } from '#statechart/deadline-words';
import { rows } from '../database/prepared.js';
import type { Handle } from '../database/handle.js';

interface DeadlineLine {
  readonly measure: string;
  readonly name: string;
  readonly due: Instant;
  readonly rule: RuleId;
}

const known = new Map<string, ReadonlyMap<string, Words>>();

/** What a deadline of a measure is, in words; its name where the drawing no longer has it. */
export function deadlineNamed(measure: string, name: string): Words {
  const words = known.get(measure) ?? deadlineWords(measureOf(measure).machine);
  known.set(measure, words);
  return words.get(name) ?? { et: name, en: name };
}

/** The open deadlines of a case, earliest first; `left` in seconds, negative once passed. */
export const deadlinesOf = (db: Handle, id: string, now: Instant) =>
  rows<DeadlineLine>(
    db,
    `SELECT name, due, rule, measure FROM deadline JOIN case_row ON id = case_id
       WHERE case_id = ? AND open = 1 ORDER BY due, name`,
    id,
  ).map(({ name, due, rule, measure }) => ({
    name,
    words: deadlineNamed(measure, name),
    due,
    dueWords: inWords(due),
    rule,
    by: citationOf(rule),
    left: Math.floor((Date.parse(due) - Date.parse(now)) / 1000),
  }));

interface NoticeLine {
  readonly id: string;
  readonly to: string;
  readonly rule: RuleId;
  readonly owedAt: Instant;
  readonly due: Instant | null;
  readonly sentAt: Instant | null;
  readonly receivedAt: Instant | null;
}

/** The notices of a case in the order they became owed. */
export const noticesOf = (db: Handle, id: string) =>
  rows<NoticeLine>(
    db,
    `SELECT id, addressee AS "to", rule, owed_at AS owedAt, due, sent_at AS sentAt,
       received_at AS receivedAt FROM notice WHERE case_id = ? ORDER BY owed_at, id`,
    id,
  ).map(({ rule, ...notice }) => ({ ...notice, rule, by: citationOf(rule) }));
