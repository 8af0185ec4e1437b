import type { Words } from '#law/words';
import type { Language } from './context.js';

/** The Act says no, as the interface tells it. */
export interface SaidRefusal {
  readonly by: string;
  readonly because: Words;
  readonly policy?: string | undefined;
}

/** A refusal in one line: `§ 37¹ (4³): the term is longer than two months [AMB-03]`. */
export function cited({ by, because, policy }: SaidRefusal, language: Language): string {
  return `${by}: ${because[language]}${policy === undefined ? '' : ` [${policy}]`}`;
}
