import type { AnyStateMachine } from 'xstate';
import type { CaseFile } from './case-file.js';
import { decide, start } from './decide.js';
import type { Snapshot } from './decide.js';
import type { Step } from './step.js';

/**
 * Steps in, case out: what the entries of a case give when nothing else is known.
 * Throws where a recorded step is one that the law refuses on the facts named in its entry.
 */
export function replay(
  machine: AnyStateMachine,
  file: CaseFile,
  steps: Iterable<Step>,
): Snapshot {
  let snapshot = start(machine, file);
  for (const step of steps) snapshot = replayed(machine, snapshot, step);
  return snapshot;
}

/** One recorded step more. Throws where it is not lawful on its own facts. */
export function replayed(machine: AnyStateMachine, snapshot: Snapshot, step: Step): Snapshot {
  const decision = decide(machine, snapshot, step);
  if (decision.taken) return decision.snapshot;
  const why = decision.refusals.map(({ rule }) => rule).join(', ') || 'not a step from here';
  throw new Error(`recorded step ${step.type} at ${step.at} is not lawful: ${why}`);
}
