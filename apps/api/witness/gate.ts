import { effectGate } from '#oversight/effect-gate';
import type { Decided, SeenWitness } from '#oversight/effect-gate';
import type { CaseFile } from '#statechart/case-file';
import type { Step } from '#statechart/step';
import { parseEntry } from '#trail/entry';
import type { Instant } from '#calendar/instant';
import { rows } from '../database/prepared.js';
import type { Handle } from '../database/handle.js';
import { AwaitsWitness } from '../register/answers.js';
import { fileOf } from '../register/rows.js';
import type { LiveCase } from '../register/rows.js';
import type { Transaction } from '../store/store.js';
import { coverOf } from './cosignatures.js';
import { policyInForce } from './policy-in-force.js';
import type { PolicyInForce } from './policy-in-force.js';

/**
 * What the witnesses say of a step that somebody takes: what its entry is to name, or null where
 * there is nothing to name. Throws {@link AwaitsWitness} where the policy holds the step.
 */
export type Gate = (
  transaction: Transaction,
  live: LiveCase,
  step: Step,
  next: CaseFile,
) => SeenWitness | null;

/** No policy is asked. */
export const openGate: Gate = () => null;

/** The gate of a register whose witnesses are asked by this one. */
export const gateFor = (
  witnesses: { reachable(inForce: PolicyInForce): boolean },
): Gate => ({ db, now }, live, step, next) => {
  if (fileOf(live).effectiveFrom !== null || next.effectiveFrom === null) return null;
  const inForce = policyInForce(db);
  if (inForce === null || !inForce.gate) return null;
  const decided = decisionOf(db, live, step);
  const cover = decided === null ? null : coverOf(db, inForce, decided.seq);
  const reachable = witnesses.reachable(inForce);
  const judgement = effectGate({ policy: inForce, decided, cover, reachable, now });
  if (!judgement.held) return judgement.witness;
  const { since, until } = judgement;
  throw new AwaitsWitness({ policy: inForce.seq, since, until });
};

const stepsOf = `SELECT bytes FROM case_entry JOIN entry USING (seq) WHERE case_id = ?
  ORDER BY seq DESC`;

/** The last decision of the case before this step; null where the step is itself a decision. */
function decisionOf(db: Handle, { id, measure }: LiveCase, { type }: Step): Decided | null {
  const decides = (said: unknown): boolean =>
    typeof said === 'string' && Object.hasOwn(measure.steps, said) &&
    measure.steps[said]?.decides === true;
  if (decides(type)) return null;
  for (const { bytes } of rows<{ bytes: Buffer }>(db, stepsOf, id)) {
    const { type: kind, body, seq, ts } = parseEntry(bytes);
    const said = (body['step'] as { type?: unknown } | undefined)?.type;
    if (kind === 'case.step' && decides(said)) return { seq, ts: ts as Instant };
  }
  return null;
}
