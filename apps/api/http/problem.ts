import type { Words } from '#law/words';

/** An answer that is not what was asked for (RFC 9457), before it has its language. */
export interface Problem {
  /** The last part of its `type`: `/problems/<name>`. */
  readonly name: string;
  readonly status: number;
  readonly title: Words;
  /** Members of its own, beside those of RFC 9457 § 3.1. */
  readonly more?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The same answer for what is not there and for what the reader may not know of. */
export const notKnown: Problem = {
  name: 'not-known', status: 404,
  title: {
    et: 'Sellist ei ole või ei tohi Te sellest teada', en: 'No such thing is known to you',
  },
};

/** Thrown by the door itself; what the register throws has names of its own. */
export class Told extends Error {
  constructor(readonly problem: Problem) {
    super(problem.title.en);
  }
}

/** The body of the answer, in the language that was asked for; both languages are in `says`. */
export function problemBody({ name, status, title, more }: Problem, language: keyof Words) {
  return { type: `/problems/${name}`, title: title[language], status, says: title, ...more };
}

/** `en` where the reader prefers English to Estonian, else `et` (RFC 9110 § 12.5.4). */
export function languageIn(header: string | undefined): keyof Words {
  const weights = { et: 0, en: 0 };
  for (const part of (header ?? '').toLowerCase().split(',').slice(0, 20)) {
    const [range = '', ...parameters] = part.trim().split(';');
    const language = range.split('-')[0] as keyof Words;
    if (language in weights) weights[language] ||= weightIn(parameters);
  }
  return weights.en > weights.et ? 'en' : 'et';
}

function weightIn(parameters: readonly string[]): number {
  const weight = parameters.map((each) => /^\s*q=([\d.]+)\s*$/.exec(each)?.[1]).find(Boolean);
  return weight === undefined ? 1 : Number(weight) || 0;
}
