import type { Words } from '../words/room-words.js';

/** One reason why the Act does not allow a step. */
export interface Refusal {
  readonly rule: string;
  readonly by: string;
  readonly because: Words;
  readonly policy?: string | null | undefined;
}

/** A fault of one member of a message. */
export interface Fault {
  readonly path: string;
  readonly says: Words;
}

/** A problem of the API (RFC 9457), as far as the screens read it. */
export interface ApiProblem {
  /** The last part of its type: `refused`, `malformed`, `confirmation-needed` … */
  readonly name: string;
  readonly status: number;
  readonly says: Words;
  /** Why, where it is not a provision of the Act that says so. */
  readonly because: Words | null;
  readonly refusals: readonly Refusal[];
  readonly faults: readonly Fault[];
}

/** The problem that an error of a call carries; null where the register was not reached. */
export function problemIn(error: unknown): ApiProblem | null {
  if (typeof error !== 'object' || error === null || !('type' in error)) return null;
  const body = error as Partial<ApiProblem> & { readonly type: string };
  const says = body.says ?? { et: body.type, en: body.type };
  return {
    name: body.type.replace('/problems/', ''), status: body.status ?? 0, says,
    because: body.because ?? null,
    refusals: body.refusals ?? [], faults: body.faults ?? [],
  };
}
