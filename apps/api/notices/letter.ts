import { dayInWords, inWords } from '#calendar/in-words';
import type { Day } from '#calendar/day';
import type { Instant } from '#calendar/instant';
import { citationOf } from '#law/citation';
import type { RuleId } from '#law/citation';
import { measureOf } from '#measures/index';
import type { Measure } from '#measures/measure';
import type { CaseFile } from '#statechart/case-file';
import type { Field } from '#statechart/field';
import type { Recipient } from '#statechart/statechart';
import { first } from '../database/prepared.js';
import type { Handle } from '../database/handle.js';
import type { Letter } from './post.js';

type Language = 'et' | 'en';

/** A notice that is owed, as its row has it. */
export interface Owed {
  readonly id: string;
  readonly case_id: string;
  readonly addressee: Recipient;
  readonly person: string | null;
  readonly rule: RuleId;
  readonly words: string;
  readonly owed_at: Instant;
  readonly due: Instant | null;
}

/** The letter of a notice: its measure's words, filled in from the case; no name is in it. */
export function letterOf(db: Handle, notice: Owed): Letter {
  const row = first<{ file: string }>(
    db, 'SELECT file FROM case_row WHERE id = ?', notice.case_id,
  )!;
  const file = JSON.parse(row.file) as CaseFile;
  const measure = measureOf(file.measure);
  const text = measure.notices[notice.words];
  if (text === undefined) throw new Error(`no words for ${file.measure}.${notice.words}`);
  const part = (language: Language) => {
    const body = text.body[language].replace(/\{(\w+)\}/g, (_, name: string) =>
      valueIn(measure, file, notice, name, language));
    return `${text.title[language]}\n\n${body}\n`;
  };
  const by = citationOf(notice.rule);
  return {
    id: notice.id,
    text: `${part('et')}\n— — —\n\n${part('en')}\n${notice.id} · ${by}\n`,
    fields: {
      id: notice.id, to: notice.addressee, case: notice.case_id, measure: file.measure, by,
      rule: notice.rule, owedAt: notice.owed_at, due: notice.due, until: file.until,
    },
  };
}

function valueIn(
  measure: Measure,
  file: CaseFile,
  notice: Owed,
  name: string,
  language: Language,
): string {
  if (name === 'case') return notice.case_id;
  const instants = { at: notice.owed_at, until: file.until, from: file.effectiveFrom };
  const instant = instants[name as keyof typeof instants];
  if (instant !== undefined) return instant === null ? '—' : inWords(instant)[language];
  const said = Object.values(file.kept)
    .map((kept) => kept[name])
    .find((each) => each !== undefined);
  const field = Object.values(measure.steps).map(({ fields }) => fields[name]).find(Boolean);
  return typeof said === 'string' ? inWordsOf(field, said, language) : '—';
}

/** A value as a person reads it: a choice by its label, a day and an instant in words. */
function inWordsOf(field: Field | undefined, value: string, language: Language): string {
  if (field?.kind === 'choice') return field.of[value]?.[language] ?? value;
  if (field?.kind === 'day') return dayInWords(value as Day)[language];
  if (field?.kind === 'instant') return inWords(value as Instant)[language];
  return value;
}
