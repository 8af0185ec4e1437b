import type { Difference } from '#law/act/index';
import type { ActWords } from '#law/act/reading';
import type { Provision } from '#law/coverage';
import { seedWording } from '#law/wordings/index';
import { field } from './field.js';

/** The Act's own words at a provision, and where the translation says something else. */
export function actLines({ text, leadIn, differences }: Provision): string[] {
  if (text === null) return [];
  return [
    '',
    `ACT  ${seedWording.rt}`,
    ...words('et', text, leadIn),
    ...words('en', text, leadIn),
    ...differences.flatMap(differenceLines),
  ];
}

/** A clause is read with the words it hangs on. */
function words(language: keyof ActWords, text: ActWords, leadIn: ActWords | null): string[] {
  const own = text[language] ?? 'the translation leaves it out';
  const around = leadIn?.[language] ?? null;
  return field(language, around === null ? own : `${around}\n${own}`);
}

function differenceLines({ id, grade, et, en, says }: Difference): string[] {
  return [
    '',
    `DIFFERENCE ${id}  ${grade}`,
    ...field('act', et),
    ...field('tr', en ?? 'the translation leaves it out'),
    ...field('et', says.et),
    ...field('en', says.en),
  ];
}
