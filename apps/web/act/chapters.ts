import type { Words } from '../words/room-words.js';
import type { Found } from './finding.js';

/** The sections found of one chapter. */
export interface Chapter {
  readonly chapter: Words;
  readonly parts: readonly Found[];
}

/** The sections found, chapter by chapter, in the Act's order. */
export function chaptersOf(found: readonly Found[]): readonly Chapter[] {
  const chapters: { chapter: Words; parts: Found[] }[] = [];
  for (const part of found) {
    const { chapter } = part.section;
    const last = chapters.at(-1);
    if (last?.chapter.et === chapter.et) last.parts.push(part);
    else chapters.push({ chapter, parts: [part] });
  }
  return chapters;
}
