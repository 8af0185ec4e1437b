import type { Instant } from '#calendar/instant';
import type { Refusal } from '#law/rule';
import { wordingAt } from '#law/wordings/index';
import type { SeenWitness } from '#oversight/effect-gate';
import { stateName } from '#statechart/decide';
import type { Snapshot } from '#statechart/decide';
import type { Actor, Step } from '#statechart/step';
import type { Draft } from '../trail/log.js';
import type { RecordedEffect } from './effects.js';
import type { SealedMessage } from './message.js';
import { fileOf } from './rows.js';
import type { LiveCase } from './rows.js';

type Pd = SealedMessage['pd'];

export interface NewCase {
  readonly measure: string;
  readonly unit: string;
  readonly subject: string | null;
  readonly renews: string | null;
  readonly act: string | null;
}

/** The entry of a case that is opened; it keeps the wording in force for the register then. */
export function openedDraft(id: string, by: Actor, at: Instant, opened: NewCase): Draft {
  const { measure, unit, subject, renews, act } = opened;
  return {
    type: 'case.opened', at, actor: by.person, office: by.office, unit, case: id, measure, subject,
    rules: wordingAt(at).id, body: { unit, subject, renews, act, actorUnit: by.unit },
  };
}

/** The entry of a step that was taken, with the facts it rested on and all it brought about. */
export function stepDraft(
  live: LiveCase,
  next: Snapshot,
  step: Step,
  pd: Pd,
  { effects, late, witness = null }: {
    readonly effects: readonly RecordedEffect[];
    readonly late: boolean;
    /** What was seen of the witnesses where the policy asks for them. */
    readonly witness?: SeenWitness | null;
  },
): Draft {
  const breaches = fileOf({ ...live, snapshot: next }).breaches
    .slice(fileOf(live).breaches.length)
    .map(({ rule }) => rule);
  return {
    ...headOf(live, step), type: 'case.step', pd,
    body: {
      step: bare(step), facts: step.facts, actorUnit: step.by.unit,
      from: stateName(live.snapshot.value), to: stateName(next.value),
      version: live.version + 1, late, effects, breaches,
      ...(witness === null ? {} : { witness }),
    },
  };
}

/** The entry of a step that the Act forbade: a record like any other (AMB-64). */
export function refusedDraft(
  live: LiveCase,
  step: Step,
  pd: Pd,
  refusals: readonly Refusal[],
): Draft {
  return {
    ...headOf(live, step), type: 'case.refused', pd,
    body: {
      step: bare(step), facts: step.facts, actorUnit: step.by.unit,
      state: stateName(live.snapshot.value), refusals: refusals.map(refusalIds),
    },
  };
}

/** The entry of a deadline that came and found its duty done. */
export const metDraft = (live: LiveCase, name: string, rule: string, due: Instant): Draft => {
  const { unit, subject, wording } = fileOf(live);
  return {
    type: 'deadline.met', at: due, actor: 'p_system', office: 'system', unit, subject,
    case: live.id, measure: live.measure.id, rules: wording, body: { name, rule },
  };
};

/** A refusal as an entry holds it; its words are those of the rule. */
export const refusalIds = ({ rule, policy }: Refusal) => ({ rule, policy: policy ?? null });

function headOf(live: LiveCase, step: Step) {
  const { unit, subject, wording } = fileOf(live);
  return {
    at: step.at, actor: step.by.person, office: step.by.office, unit, subject, case: live.id,
    measure: live.measure.id, rules: wording,
  };
}

/** The step without its actor, time and facts, which the entry holds elsewhere. */
function bare({
  at: _at,
  by: _by,
  facts: _facts,
  ...step
}: Step): Readonly<Record<string, unknown>> {
  return step;
}
