import type { CSSProperties } from 'react';
import type { ActRow, PolicyCard } from './asking.js';

// What is not looked at is not laid out; until then so much room is kept for it. Rather too much:
// what is laid out in too little would lie over what comes next.
const [line, wide, narrow] = [26, 48, 24];

const linesOf = (text: string | null, letters: number): number =>
  Math.ceil((text ?? '').length / letters);

const room = (ofWide: number, ofNarrow: number): CSSProperties =>
  ({ '--wide': `${ofWide}px`, '--narrow': `${ofNarrow}px` }) as CSSProperties;

const linksOf = ({ rules, policies, measures, differences, since }: ActRow): number =>
  rules.length * 3 + policies.length + measures.length + differences.length +
  (since === null ? 0 : 5) + 4;

/** The room that a section with these rows may take, beside one another and below. */
export function roomOfRows(rows: readonly ActRow[]): CSSProperties {
  const heights = rows.map((row) => {
    const { et, en } = row;
    const beside = Math.max(linesOf(et, wide), linesOf(en, wide)) + Math.ceil(linksOf(row) / 8);
    const below = linesOf(et, narrow) + linesOf(en, narrow) + 1 + Math.ceil(linksOf(row) / 2);
    return [beside * line + 34, below * line + 44] as const;
  });
  const sum = (place: 0 | 1) => heights.reduce((all, height) => all + height[place], 160);
  return room(sum(0), sum(1));
}

/** The room that a policy may take. */
export function roomOfPolicy({ question, choice, reason, about }: PolicyCard): CSSProperties {
  const text = (letters: number) =>
    Math.max(linesOf(choice.et, letters), linesOf(choice.en, letters)) +
    Math.max(linesOf(question.et, letters), linesOf(question.en, letters)) +
    Math.max(linesOf(reason.et, letters), linesOf(reason.en, letters)) + 1;
  return room(
    (text(90) + Math.ceil(about.length / 9) + 3) * line + 60,
    (text(narrow) + Math.ceil(about.length / 2) + 7) * line + 80,
  );
}
