import type { Words } from '#law/words';
import type { Language } from '../context.js';
import { cited } from '../refusals.js';
import type { SaidRefusal } from '../refusals.js';

/** An answer that is not what was asked for (RFC 9457), with what the register adds to it. */
export interface Problem {
  readonly type?: string;
  readonly title?: string;
  readonly status?: number;
  readonly says?: Words;
  readonly because?: Words;
  readonly refusals?: readonly SaidRefusal[];
  readonly faults?: readonly { readonly path: string; readonly says: Words }[];
  readonly heard?: readonly string[];
  readonly seen?: number;
  readonly version?: number;
}

/** The problem in lines: what it is, then each provision, fault or step that explains it. */
export function problemText(problem: Problem, language: Language): string {
  const { status, title, says, because, refusals = [], faults = [], heard } = problem;
  return [
    `${says?.[language] ?? title ?? 'refused'} (${status ?? '?'})`,
    ...(because === undefined ? [] : [`  ${because[language]}`]),
    ...refusals.map((refusal) => `  ${cited(refusal, language)}`),
    ...faults.map((fault) => `  ${fault.path}: ${fault.says[language]}`),
    ...(heard === undefined ? [] : [`  possible now: ${heard.join(', ') || '—'}`]),
    ...(problem.seen === undefined
      ? []
      : [`  version ${problem.seen} was seen, the case is at ${problem.version}`]),
  ].join('\n');
}
