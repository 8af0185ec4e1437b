import type { Instant } from '#calendar/instant';
import { measureOf, measures } from '#measures/index';
import { effectiveAt, openFile } from '#statechart/case-file';
import { revive } from '#statechart/decide';
import type { Handle } from '../database/handle.js';
import { mayKnow, sightOf } from '../people/need-to-know.js';
import type { SignedIn } from '../people/signed-in.js';
import { linesWhere } from './known-case.js';
import type { CaseLine } from './known-case.js';
import { stateShown } from './state-words.js';

/** What a list is narrowed by; every member may be left out. */
export interface CaseQuery {
  readonly measure?: string | undefined;
  /** A state, or one that contains it: `effective` is also `effective.running`. */
  readonly state?: string | undefined;
  readonly unit?: string | undefined;
  /** Only cases with an open deadline at or before this instant. */
  readonly due?: Instant | undefined;
  /** Letters of an id or of the title of the measure; names are sealed and cannot be searched. */
  readonly q?: string | undefined;
  readonly page: number;
}

const pageSize = 50;

/** A page of the cases that the reader may know of, newest first. */
export function caseList(db: Handle, asker: SignedIn, query: CaseQuery, now: Instant) {
  const known = linesWhere(db, ...conditionOf(query)).filter((line) => mayKnow(asker, line));
  const { page } = query;
  const items = known.slice((page - 1) * pageSize, page * pageSize);
  return {
    total: known.length, page, pages: Math.max(1, Math.ceil(known.length / pageSize)),
    items: items.map((line) => summaryOf(line, asker, now)),
  };
}

const within = "(state = ? OR substr(state, 1, length(?) + 1) = ? || '.')";
const dueBy = `EXISTS (SELECT 1 FROM deadline
  WHERE case_id = case_row.id AND open = 1 AND due <= ?)`;

function conditionOf({ measure, state, unit, due, q }: CaseQuery): [string, string[]] {
  const parts: [string, string[]][] = [['1 = 1', []]];
  if (measure !== undefined) parts.push(['measure = ?', [measure]]);
  if (unit !== undefined) parts.push(['unit = ?', [unit]]);
  if (state !== undefined) {
    parts.push([within, [state, state, state]]);
  }
  if (due !== undefined) {
    parts.push([dueBy, [due]]);
  }
  if (q !== undefined && q !== '') parts.push(matching(q));
  return [parts.map(([text]) => text).join(' AND '), parts.flatMap(([, values]) => values)];
}

function matching(q: string): [string, string[]] {
  const wanted = q.toLowerCase();
  const fitting = measures.filter(({ id, title, section }) =>
    [id, title.et, title.en, section].some((text) => text.toLowerCase().includes(wanted)));
  const places = fitting.map(() => '?').join(', ');
  return [`(instr(id, ?) > 0 OR measure IN (${places}))`, [wanted, ...fitting.map(({ id }) => id)]];
}

/** A case in a list: no texts, no names. */
export function summaryOf(line: CaseLine, asker: SignedIn, now: Instant) {
  const { id, measure, unit, version, openedAt, until, due, act, done } = line;
  const { title, section } = measureOf(measure);
  const subject = sightOf(asker, line)?.content === true ? line.subject : null;
  return {
    id, measure, title, section, unit, subject, version, openedAt, until, due, act, done,
    state: stateOf(line), effective: isEffective(line, now),
  };
}

function isEffective({ effectiveFrom, until, endedAt }: CaseLine, now: Instant): boolean {
  const ended = endedAt === null ? null : { at: endedAt, because: '' };
  return effectiveAt({ ...emptyFile, effectiveFrom, until, ended }, now);
}

const emptyFile = openFile({
  id: '', measure: '', wording: '', unit: '', subject: null, renews: null,
  openedAt: '0000-01-01T00:00:00.000Z' as Instant,
  openedBy: { person: '', office: 'system', unit: null },
});

const stateOf = ({ measure, state }: CaseLine) =>
  stateShown(revive(measureOf(measure).machine, { state, file: emptyFile }));
