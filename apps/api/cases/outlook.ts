import { getNextTransitions } from 'xstate';
import { situationOf } from '#law/rule';
import type { Refusal, Rule } from '#law/rule';
import type { CaseFile } from '#statechart/case-file';
import type { Snapshot } from '#statechart/decide';
import type { Step } from '#statechart/step';

/** A refusal of a step that was not filled in yet. */
export interface Foreseen extends Refusal {
  /** Whether what is filled in may still cure it; otherwise the step is forbidden as things are. */
  readonly curable: boolean;
}

/** What would be said to a step now. */
export interface Outlook {
  readonly allowed: boolean;
  readonly refusals: readonly Foreseen[];
}

/**
 * What the rules say of the step before anything is filled in. A rule that looks at no field of the
 * message will say the same whatever is filled in; one that does may still be met.
 */
export function outlookOf(snapshot: Snapshot, step: Step): Outlook {
  const arrows = getNextTransitions(snapshot).filter(({ eventType }) => eventType === step.type);
  const foreseen = arrows.map(({ guard }) => rulesIn(guard).flatMap((rule) =>
    foresee(rule, snapshot.context as CaseFile, step)));
  const allowed = foreseen.some((refusals) => refusals.every(({ curable }) => curable));
  return { allowed, refusals: each(foreseen.flat()) };
}

const rulesIn = (guard: unknown): readonly Rule[] =>
  (guard as { params?: { rules: readonly Rule[] } } | undefined)?.params?.rules ?? [];

function foresee(rule: Rule, file: CaseFile, step: Step): Foreseen[] {
  const watched = watching(step);
  try {
    const refusal = rule.judge(situationOf(file, watched.step));
    return refusal === null ? [] : [{ ...refusal, curable: watched.read() }];
  } catch (fault) {
    // A rule may count on a field that the door will ask for; any other failure is ours.
    if (watched.read()) return [];
    throw fault;
  }
}

const always = new Set<PropertyKey>(['type', 'at', 'by', 'facts']);

/** The step, and whether a field of its message has been looked at. */
function watching(step: Step): { readonly step: Step; readonly read: () => boolean } {
  let read = false;
  const noticed = new Proxy(step, {
    get: (target, name) => {
      read ||= !always.has(name);
      return Reflect.get(target, name) as unknown;
    },
    has: (target, name) => {
      read = true;
      return Reflect.has(target, name);
    },
    ownKeys: (target) => {
      read = true;
      return Reflect.ownKeys(target);
    },
  });
  return { step: noticed, read: () => read };
}

const each = (refusals: readonly Foreseen[]): Foreseen[] => [
  ...new Map(refusals.map((said) => [`${said.rule} ${said.because.en}`, said])).values(),
];
