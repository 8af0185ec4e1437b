import { wordingAt } from '#law/wordings/index';
import type { Entry } from '#trail/entry';
import { parsePolicy } from '#trail/policy';
import type { Transaction } from '../store/store.js';

/** A policy of witnesses, as two persons order it. */
export interface Ordered {
  /** The C2SP tlog-policy text, kept to the letter. */
  readonly text: string;
  readonly gate: boolean;
  /** How long a decision waits for witnesses that cannot be reached, in minutes. */
  readonly graceMinutes: number;
  readonly by: readonly [string, string];
}

const longestGrace = 7 * 24 * 60;

/**
 * Sets the policy of witnesses: in force for everything after its own entry. Throws where the text
 * is no policy, does not name this log by its present key, or asks a gate to wait for nobody.
 */
export function setPolicy(
  { append, now }: Transaction,
  vkey: string,
  { text, gate, graceMinutes, by }: Ordered,
): Entry {
  const { logs, quorum } = parsePolicy(text);
  if (!logs.some((log) => log.vkey === vkey)) {
    throw new Error(`the policy does not name this log: log ${vkey}`);
  }
  if (gate && quorum === null) throw new Error('a gate cannot wait for a quorum of none');
  if (!Number.isInteger(graceMinutes) || graceMinutes < 0 || graceMinutes > longestGrace) {
    throw new Error(`the grace is 0 to ${longestGrace} minutes`);
  }
  return append({
    type: 'witness.policy', at: now, actor: by[0], office: 'system', rules: wordingAt(now).id,
    body: { policy: text, gate, graceMinutes, by: [...by] },
  });
}
