import { inWords } from '#calendar/in-words';
import type { Instant } from '#calendar/instant';
import { citationOf } from '#law/citation';
import type { RuleId } from '#law/citation';
import { measureOf } from '#measures/index';
import { parseEntry } from '#trail/entry';
import type { Entry } from '#trail/entry';
import { rows } from '../database/prepared.js';
import type { Handle } from '../database/handle.js';
import { entryWords } from './entry-words.js';
import type { Opener } from './opened.js';
import { stateNamed } from './state-words.js';

const written = `SELECT entry.bytes FROM case_entry JOIN entry USING (seq)
  WHERE case_id = ? ORDER BY seq`;

/** The entries of a case that are wanted, in order. */
export const timelineOf = (
  db: Handle,
  id: string,
  opener: Opener,
  wanted: (entry: Entry) => boolean,
) =>
  rows<{ bytes: Buffer }>(db, written, id)
    .map(({ bytes }) => parseEntry(bytes))
    .filter(wanted)
    .map((entry) => lineOf(entry, opener));

function lineOf(entry: Entry, opener: Opener) {
  const { seq, at, ts, type, actor, office, body, measure } = entry;
  return {
    seq, at, atWords: inWords(at as Instant), ts, type,
    who: { person: actor, name: opener.official(actor), office },
    words: entryWords(entry),
    step: opener.open(body['step'] ?? wordsIn(entry)),
    state: type === 'case.step' ? stateIn(body, measure) : null,
    refusals: refusalsIn(body),
    late: body['late'] === true,
  };
}

/** A question or an answer as it was said; null for what carries no words of its own. */
function wordsIn({ type, body: { question, to, text } }: Entry) {
  if (type === 'case.asked') return { question, to, text };
  return type === 'case.answered' ? { question, text } : null;
}

/** The state the entry led to, in the words of its machine. */
function stateIn({ to }: Entry['body'], measure: string | null) {
  if (typeof to !== 'string' || measure === null) return null;
  return stateNamed(measureOf(measure).machine, to);
}

function refusalsIn({ refusals }: Entry['body']) {
  if (!Array.isArray(refusals)) return [];
  return (refusals as { rule: RuleId; policy: string | null }[]).map(({ rule, policy }) => ({
    rule, by: citationOf(rule), ...(policy === null ? {} : { policy }),
  }));
}
