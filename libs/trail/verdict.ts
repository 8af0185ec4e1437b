import type { Code } from './flaw.js';

/** What a reader is told, in both languages. */
export type Words = { readonly et: string; readonly en: string };

/** One finding: its code, the place in the log it concerns if it concerns one, and what to say. */
export type Verdict = { readonly code: Code; readonly seq?: number; readonly says: Words };

/** Says whether the verdict means that the trail is broken, and not only worth a look. */
export function isBroken({ code }: Verdict): boolean {
  return code.startsWith('E_');
}

/** A verdict about the log as a whole. */
export function ofLog(code: Code, et: string, en: string): Verdict {
  return { code, says: { et, en } };
}

/** A verdict about the entry at a place. */
export function ofEntry(code: Code, seq: number, et: string, en: string): Verdict {
  return { code, seq, says: { et, en } };
}
