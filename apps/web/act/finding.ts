import type { ActRow, ActSection, PolicyCard, Rule } from './asking.js';
import { standingOf } from './standing.js';
import type { Standing } from './standing.js';

/** What of the Act is looked at: words, and one kind of provision. */
export interface Looked {
  readonly words: readonly string[];
  readonly only: string;
}

/** A section with those of its rows that were looked for. */
export interface Found {
  readonly section: ActSection;
  readonly rows: readonly ActRow[];
}

const lower = (text: string): string => text.normalize('NFC').toLocaleLowerCase('et');

/** The words that somebody typed, small. */
export const wordsIn = (typed: string): readonly string[] =>
  lower(typed).split(/\s+/).filter((word) => word !== '');

const has = (text: string | null, words: readonly string[]): boolean => {
  if (text === null) return false;
  const small = lower(text);
  return words.every((word) => small.includes(word));
};

const hasEither = (et: string, en: string | null, words: readonly string[]): boolean =>
  has(et, words) || has(en, words);

/** The kinds of provision that may be looked at alone. */
export const kinds = [
  'notYet', 'outside', 'definition', 'implemented', 'policies', 'measures', 'differences', 'since',
] as const;
export type Kind = (typeof kinds)[number];

const isKind = (only: string): only is Kind => (kinds as readonly string[]).includes(only);

function isOf(row: ActRow, only: string, standing: ReadonlyMap<string, Standing>): boolean {
  if (!isKind(only)) return true;
  if (only === 'since') return row.since !== null;
  if (only === 'policies' || only === 'measures' || only === 'differences') {
    return row[only].length > 0;
  }
  return row.rules.some((id) => standing.get(id) === only);
}

/** How the register stands to each rule, by its id. */
export const standingById = (rules: readonly Rule[]): ReadonlyMap<string, Standing> =>
  new Map(rules.map((rule) => [rule.id, standingOf(rule)]));

/** The rows that have every word in one of the languages, or in their own heading. */
export function findRows(
  sections: readonly ActSection[],
  { words, only }: Looked,
  standing: ReadonlyMap<string, Standing>,
): readonly Found[] {
  return sections.flatMap((section) => {
    const { title, by } = section;
    const whole = hasEither(`${by} ${title.et}`, `${by} ${title.en}`, words);
    const rows = section.rows.filter((row) =>
      isOf(row, only, standing) &&
      (whole || hasEither(`${row.by} ${row.et}`, row.en && `${row.by} ${row.en}`, words)));
    return rows.length === 0 ? [] : [{ section, rows }];
  });
}

/** The choices that have every word in one of the languages. */
export const findPolicies = (policies: readonly PolicyCard[], { words, only }: Looked) =>
  isKind(only) && only !== 'policies' ? [] : policies.filter(({ id, question, choice }) =>
    hasEither(
      `${id} ${question.et} ${choice.et}`, `${id} ${question.en} ${choice.en}`, words));

/** A text in pieces: those that somebody looked for, and those between. */
export function pieces(
  text: string,
  words: readonly string[],
): readonly { readonly text: string; readonly looked: boolean }[] {
  if (words.length === 0) return [{ text, looked: false }];
  const found = new RegExp(`(${words.map(escaped).join('|')})`, 'giu');
  return text.split(found).map((piece, place) => ({ text: piece, looked: place % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
